// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** Who acted: a cashier, a clerk, a program. 1 to 40 letters, digits, dots, dashes or underscores. */
public record ActorId(String value) {
    public ActorId {
        Ids.checked("ActorId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
