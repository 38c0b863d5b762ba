// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

/** How sure it is that a job is on paper; a driver never claims more than it knows (odoo issue 208611). */
public enum Evidence {
    /** An operating system or a queue took it. */
    ACCEPTED,
    /** Every byte was sent to the printer. */
    SENT,
    /** The printer said so after the last byte. */
    PRINTED
}
