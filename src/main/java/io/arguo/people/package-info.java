/**
 * Takes the mailboxes seen in headers and attribution lines; gives {@link io.arguo.people.People},
 * in which each is one {@link io.arguo.people.Person} with names and addresses, and every merge has
 * its reason. It may import {@code message} and {@code thread}.
 */
package io.arguo.people;
