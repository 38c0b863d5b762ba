// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Sku;

/**
 * What a line of a bill makes owed to the owner of its goods; all below zero or zero where it takes back. Minor units.
 *
 * @param line of the sale's bill, from 0; of the return's own where there was no receipt
 * @param conceded whether the owner is the seller of record
 * @param deemed whether the shop declares the tax on the price as if the goods were its own; {@code tax} is 0 then
 * @param steps of the line's unit
 * @param net of a conceded line, without tax; 0 of a consigned one
 * @param tax of it, which is the owner's
 * @param commission that the shop keeps
 * @param commissionTax that the owner pays on it
 * @param due to the owner: the agreed price, or net and tax less commission and its tax
 */
public record OwedLine(
        int line,
        Sku sku,
        SupplierId owner,
        boolean conceded,
        boolean deemed,
        long steps,
        long net,
        long tax,
        long commission,
        long commissionTax,
        long due) {
    private static final long DEEMED = 2;

    public OwedLine {
        if (conceded && due != net + tax - commission - commissionTax) {
            throw new IllegalArgumentException(sku + " of " + owner + ": " + due + " of " + net + " and " + tax);
        }
    }

    /** A line whose tax, if it has any, is the owner's. */
    public OwedLine(
            int line,
            Sku sku,
            SupplierId owner,
            boolean conceded,
            long steps,
            long net,
            long tax,
            long commission,
            long commissionTax,
            long due) {
        this(line, sku, owner, conceded, false, steps, net, tax, commission, commissionTax, due);
    }

    /** What the customer paid for it, without the tax that the shop declares. */
    public long gross() {
        return net + tax;
    }

    long[] numbers() {
        return new long[] {line, deemed ? DEEMED : conceded ? 1 : 0, steps, net, tax, commission, commissionTax, due};
    }

    static OwedLine of(Sku sku, SupplierId owner, long... it) {
        return new OwedLine(
                Math.toIntExact(it[0]),
                sku,
                owner,
                it[1] != 0,
                it[1] == DEEMED,
                it[2],
                it[3],
                it[4],
                it[5],
                it[6],
                it[7]);
    }
}
