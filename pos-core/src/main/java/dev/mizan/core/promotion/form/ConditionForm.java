// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.OrderOrdinal;
import dev.mizan.core.promotion.condition.PaidBy;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/** {@code {"test": "spend", "amount": "100.00 SAR", ..}} and its like; the test decides which fields follow. */
final class ConditionForm {
    private ConditionForm() {}

    /** Whether it is one of ours: a host's own stays in the host's code. */
    static boolean knows(Condition condition) {
        return condition instanceof Spend
                || condition instanceof HasItems
                || condition instanceof LineQuantity
                || condition instanceof OrderOrdinal
                || condition instanceof PaidBy;
    }

    static void write(Condition condition, FieldWriter out) {
        if (condition instanceof Spend spend) {
            out.text("test", "spend").money("amount", spend.amount());
            Numbers.ifSet("over", spend.over(), out);
            Numbers.unless(Basis.ORIGINAL, "basis", spend.basis(), out);
            SelectorForm.write("on", spend.on(), out);
        } else if (condition instanceof HasItems items) {
            out.text("test", "items").number("quantity", items.quantity());
            SelectorForm.write("what", items.what(), out);
        } else if (condition instanceof LineQuantity line) {
            out.text("test", "line").number("atLeast", line.atLeast());
        } else if (condition instanceof OrderOrdinal purchase) {
            out.text("test", "purchase").number("number", purchase.number());
        } else if (condition instanceof PaidBy paid) {
            out.text("test", "paid").text("by", paid.kind());
        } else {
            throw new IllegalArgumentException("a condition that can not be written down: " + condition);
        }
    }

    static Condition read(FieldReader in) {
        String test = in.text("test");
        return switch (test) {
            case "spend" -> spend(in);
            case "items" -> items(in);
            case "line" -> new LineQuantity(in.number("atLeast"));
            case "purchase" -> new OrderOrdinal(Numbers.whole("number", in));
            case "paid" -> new PaidBy(in.text("by"));
            default -> throw in.wrong("no test is called " + test);
        };
    }

    private static Spend spend(FieldReader in) {
        Money amount = in.money("amount");
        boolean over = Numbers.orFalse("over", in);
        Basis basis = Numbers.or(Basis.ORIGINAL, "basis", in);
        return new Spend(amount, over, basis, SelectorForm.read("on", in));
    }

    private static HasItems items(FieldReader in) {
        long quantity = in.number("quantity");
        Selector what = SelectorForm.read("what", in);
        return new HasItems(what, quantity);
    }
}
