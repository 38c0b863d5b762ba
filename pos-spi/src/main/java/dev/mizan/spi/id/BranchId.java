// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/** A branch: a place of business with its own commercial registration. 1 to 40 letters, digits, dots, dashes or underscores. */
public record BranchId(String value) {
    public BranchId {
        Ids.checked("BranchId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
