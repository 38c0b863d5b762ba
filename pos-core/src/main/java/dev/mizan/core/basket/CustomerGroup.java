// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

/**
 * Customers who share terms, such as trade customers or staff.
 *
 * @param code 1 to 40 characters without blanks
 */
public record CustomerGroup(String code) implements Comparable<CustomerGroup> {
    public CustomerGroup {
        Code.checked("a customer group", code);
    }

    @Override
    public int compareTo(CustomerGroup other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
