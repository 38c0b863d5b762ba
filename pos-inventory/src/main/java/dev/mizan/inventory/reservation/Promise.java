// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

/** A basket that is held; its end changes only while all stripes of its shelves are locked. */
final class Promise {
    final String reservation;
    long until;
    Hold[] holds = new Hold[0];

    Promise(String reservation, long until) {
        this.reservation = reservation;
        this.until = until;
    }
}
