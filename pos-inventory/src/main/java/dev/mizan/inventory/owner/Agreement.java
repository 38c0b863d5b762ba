// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;

/** Whose an item is that lies in the shop, and on what terms it is sold. All of the item is: own goods have another number. */
public record Agreement(Sku sku, SupplierId owner, OwnerTerms terms) {
    void write(FieldWriter out) {
        out.text("sku", sku.value()).text("owner", owner.value());
        if (terms instanceof OwnerTerms.Consignment it) {
            out.numbers("price", it.price().steps(), it.price().minor());
        } else if (terms instanceof OwnerTerms.Concession it) {
            out.numbers("commission", it.commission().millionths(), it.tax().millionths());
            if (it.deemed()) {
                out.flag("deemed", true);
            }
        } else if (terms instanceof OwnerTerms.Agency it) {
            out.numbers("agency", it.share().millionths(), it.each())
                    .text("as", it.commission().value());
        }
    }

    static Agreement read(FieldReader in) {
        Sku sku = in.parsed("sku", Sku::of);
        SupplierId owner = in.parsed("owner", SupplierId::new);
        String kind = in.has("price") ? "price" : in.has("agency") ? "agency" : "commission";
        long[] numbers = in.numbers(kind);
        if (numbers.length != 2) {
            throw in.wrong("terms are two numbers, not " + numbers.length);
        }
        String as = kind.equals("agency") ? in.text("as") : "";
        boolean deemed = in.has("deemed") && in.flag("deemed");
        try {
            return new Agreement(sku, owner, terms(kind, numbers, as, deemed));
        } catch (IllegalArgumentException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static OwnerTerms terms(String kind, long[] numbers, String as, boolean deemed) {
        return switch (kind) {
            case "price" -> new OwnerTerms.Consignment(new StandardCost(numbers[0], numbers[1]));
            case "agency" -> new OwnerTerms.Agency(new Percent(numbers[0]), numbers[1], Sku.of(as));
            default -> new OwnerTerms.Concession(new Percent(numbers[0]), new Percent(numbers[1]), deemed);
        };
    }
}
