// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/**
 * The log of one till in one epoch: it has a single writer and therefore no conflicts. A new epoch begins after a
 * restore or a change of device; the old one is fenced.
 *
 * @param epoch from 1
 */
public record Lane(TenantId tenant, StoreId store, TillId till, int epoch) {
    public Lane {
        if (epoch < 1) {
            throw new IllegalArgumentException("an epoch counts from 1, not " + epoch);
        }
    }

    /** The same till in its next epoch. */
    public Lane nextEpoch() {
        return new Lane(tenant, store, till, Math.incrementExact(epoch));
    }

    /** The till without its epoch: {@code tenant/store/till}. */
    public String register() {
        return tenant + "/" + store + "/" + till;
    }

    /** Reads {@code tenant/store/till@epoch}. */
    public static Lane of(String text) {
        int at = text.lastIndexOf('@');
        String[] path = (at < 0 ? text : text.substring(0, at)).split("/", -1);
        if (at < 0 || path.length != 3) {
            throw new IllegalArgumentException("a lane is tenant/store/till@epoch, not \"" + text + "\"");
        }
        return new Lane(
                new TenantId(path[0]),
                new StoreId(path[1]),
                new TillId(path[2]),
                Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return tenant + "/" + store + "/" + till + "@" + epoch;
    }
}
