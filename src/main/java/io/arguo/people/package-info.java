/**
 * Takes the mailboxes seen in headers and attribution lines, signatures, and what answers call the
 * authors they answer; gives {@link io.arguo.people.People}, in which each mailbox is one {@link
 * io.arguo.people.Person} with names and addresses, and every merge has its reason. It may import
 * {@code message} and {@code thread}.
 */
package io.arguo.people;
