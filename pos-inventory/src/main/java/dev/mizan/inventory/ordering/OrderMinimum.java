// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * What an order of a supplier has to be worth, and what becomes of one that is not.
 *
 * @param least value of an order, at its prices without tax; zero where there is none
 * @param freeFrom value from which he sends free of freight; zero where he never does
 * @param within how much may be added to an order that rules write so that it is sent free; zero where nothing is
 * @param proposal that is worth too little
 * @param byHand order that is worth too little
 * @param mostDays of demand to which an item may be raised
 */
public record OrderMinimum(
        SupplierId supplier,
        Money least,
        Money freeFrom,
        Money within,
        Proposal proposal,
        ByHand byHand,
        int mostDays) {
    /** What becomes of what rules propose. */
    public enum Proposal {
        /** Items are added whose reorder dates are nearest; where that is not enough it waits. */
        RAISE,
        /** It is not ordered until it is worth enough. */
        WAIT
    }

    /** What becomes of an order that somebody writes. */
    public enum ByHand {
        REFUSE,
        /** It is written, and marked for whoever approves it. */
        MARK
    }

    public OrderMinimum {
        if (least.isNegative() || freeFrom.isNegative() || within.isNegative() || mostDays < 0) {
            throw new IllegalArgumentException("no least value of orders of " + supplier + ": " + least);
        }
    }

    /** A least value; proposals are raised up to ninety days of demand, orders by hand are refused. */
    public static OrderMinimum of(SupplierId supplier, Money least) {
        Money none = Money.zero(least.currency());
        return new OrderMinimum(supplier, least, none, none, Proposal.RAISE, ByHand.REFUSE, 90);
    }

    /** The same with other answers to an order that is worth too little. */
    public OrderMinimum when(Proposal proposed, ByHand written) {
        return new OrderMinimum(supplier, least, freeFrom, within, proposed, written, mostDays);
    }

    /** The same with free freight from a value on, for which proposals may grow by so much. */
    public OrderMinimum free(Money from, Money growingBy) {
        return new OrderMinimum(supplier, least, from, growingBy, proposal, byHand, mostDays);
    }

    /** The same where items are raised to other days of demand. */
    public OrderMinimum upTo(int days) {
        return new OrderMinimum(supplier, least, freeFrom, within, proposal, byHand, days);
    }

    static void write(OrderMinimum of, FieldWriter out) {
        out.text("supplier", of.supplier.value())
                .money("least", of.least)
                .money("freeFrom", of.freeFrom)
                .money("within", of.within)
                .text("proposal", of.proposal.name())
                .text("byHand", of.byHand.name())
                .number("mostDays", of.mostDays);
    }

    static OrderMinimum read(FieldReader in) {
        return new OrderMinimum(
                in.parsed("supplier", SupplierId::new),
                in.money("least"),
                in.money("freeFrom"),
                in.money("within"),
                in.parsed("proposal", Proposal::valueOf),
                in.parsed("byHand", ByHand::valueOf),
                Math.toIntExact(in.number("mostDays")));
    }
}
