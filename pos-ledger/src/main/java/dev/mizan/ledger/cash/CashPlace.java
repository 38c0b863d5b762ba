// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

/**
 * Where cash is.
 *
 * @param name which of its kind: the till of a drawer, the store of a safe
 */
public record CashPlace(Kind kind, String name) {
    /** The kinds of places where cash is counted loose. */
    public enum Kind {
        DRAWER,
        SAFE
    }

    /** The drawer of a till. */
    public static CashPlace drawer(String till) {
        return new CashPlace(Kind.DRAWER, till);
    }

    /** The safe of a store. */
    public static CashPlace safe(String store) {
        return new CashPlace(Kind.SAFE, store);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + name;
    }
}
