/**
 * Takes {@link io.arguo.archive.RawMessage}; gives {@link io.arguo.message.Message} with decoded
 * headers and text, or {@link io.arguo.message.Damaged} with the reason. It may import {@code
 * archive}; it alone sees Jakarta Mail and jsoup.
 */
package io.arguo.message;
