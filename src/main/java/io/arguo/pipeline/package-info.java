/**
 * Takes paths and settings; gives a loaded store, or the readings one by one, with counts, progress
 * and what was set aside. It may import every package from {@code archive} to {@code export}: it is
 * where {@code graph} and {@code store} meet, and where the order of parallel work is kept.
 */
package io.arguo.pipeline;
