// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.Optional;

/**
 * How long goods must keep when they are delivered to a customer: two thirds of their life, ninety days, or both.
 *
 * @param customer by the shop's number
 * @param item to which it applies; empty where to all that have no rule of their own
 * @param part of the life that must be left, out of {@code whole}; zero where only days count
 * @param days that must be left, zero or more
 */
public record CustomerLife(String customer, Optional<Sku> item, int part, int whole, int days) {
    public CustomerLife {
        if (customer.isBlank() || part < 0 || whole < 1 || part > whole || days < 0) {
            throw new IllegalArgumentException(customer + " takes " + part + "/" + whole + " and " + days + " days");
        }
    }

    /** A part of the life of all goods. */
    public static CustomerLife part(String customer, int part, int whole) {
        return new CustomerLife(customer, Optional.empty(), part, whole, 0);
    }

    /** Days of all goods. */
    public static CustomerLife days(String customer, int days) {
        return new CustomerLife(customer, Optional.empty(), 0, 1, days);
    }

    /** The same of one item alone. */
    public CustomerLife of(Sku sku) {
        return new CustomerLife(customer, Optional.of(sku), part, whole, days);
    }

    /** Whether it can only be told of goods whose whole life is known. */
    boolean needsLife() {
        return part > 0;
    }

    /** The days that must be left of goods that keep so many in all; a part of a day is a day. */
    int least(int life) {
        return Math.max(days, Math.toIntExact(-Math.floorDiv(-(long) life * part, whole)));
    }

    static void write(CustomerLife of, FieldWriter out) {
        out.text("customer", of.customer)
                .text("item", of.item.map(Sku::value).orElse(""))
                .numbers("rule", of.part, of.whole, of.days);
    }

    static CustomerLife read(FieldReader in) {
        String customer = in.text("customer");
        String item = in.text("item");
        long[] rule = in.numbers("rule");
        if (rule.length != 3) {
            throw in.wrong("part, whole and days");
        }
        return new CustomerLife(
                customer,
                item.isEmpty() ? Optional.empty() : Optional.of(Sku.of(item)),
                Math.toIntExact(rule[0]),
                Math.toIntExact(rule[1]),
                Math.toIntExact(rule[2]));
    }
}
