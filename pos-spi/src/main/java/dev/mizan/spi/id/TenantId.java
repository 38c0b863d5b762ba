// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A tenant: the one customer of the host whose data are kept apart. 1 to 40 letters, digits, dots, dashes or underscores. */
public record TenantId(String value) {
    public TenantId {
        Ids.checked("TenantId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
