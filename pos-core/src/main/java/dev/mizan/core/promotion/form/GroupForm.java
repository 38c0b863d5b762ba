// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.List;

/** The fields of what is given on groups of units. */
final class GroupForm {
    private GroupForm() {}

    static void write(GroupReward reward, FieldWriter out) {
        if (reward instanceof GroupPercent group) {
            out.text("type", "groupPercent")
                    .number("size", group.size())
                    .text("percent", group.percent().toString());
        } else if (reward instanceof GroupAmount group) {
            out.text("type", "groupAmount").number("size", group.size()).money("amount", group.amount());
            Numbers.ifSet("ofEach", group.ofEach(), out);
        } else if (reward instanceof GroupPrice group) {
            out.text("type", "groupPrice").number("size", group.size()).money("price", group.price());
        } else if (reward instanceof CheapestFree group) {
            out.text("type", "cheapest")
                    .number("size", group.size())
                    .number("free", group.free())
                    .text("percent", group.percent().toString());
        } else if (reward instanceof BuyGet group) {
            writeBuyGet(group, out);
        } else if (reward instanceof Bundle bundle) {
            out.text("type", "bundle").money(bundle.off() ? "off" : "price", bundle.amount());
            out.list("parts", bundle.parts(), SelectorForm::write);
        }
    }

    private static void writeBuyGet(BuyGet group, FieldWriter out) {
        out.text("type", "buyGet")
                .object("buy", fields -> SelectorForm.write(group.buy(), fields))
                .object("get", fields -> SelectorForm.write(group.get(), fields))
                .text("percent", group.percent().toString());
        Numbers.ifSet("equalOrLower", group.notAbove(), out);
        Numbers.unless(Pick.DEAREST, "pickBuy", group.pickBuy(), out);
        Numbers.unless(Pick.DEAREST, "pickGet", group.pickGet(), out);
    }

    static GroupReward read(String type, FieldReader in) {
        return switch (type) {
            case "buyGet" -> buyGet(in);
            case "bundle" -> bundle(in);
            default -> ofSize(type, Numbers.whole("size", in), in);
        };
    }

    private static GroupReward ofSize(String type, int size, FieldReader in) {
        return switch (type) {
            case "groupPercent" -> new GroupPercent(size, in.parsed("percent", Percent::of));
            case "groupAmount" -> new GroupAmount(size, in.money("amount"), Numbers.orFalse("ofEach", in));
            case "groupPrice" -> new GroupPrice(size, in.money("price"));
            default -> new CheapestFree(size, Numbers.whole("free", in), in.parsed("percent", Percent::of));
        };
    }

    private static BuyGet buyGet(FieldReader in) {
        Slot buy = in.object("buy", SelectorForm::slot);
        Slot get = in.object("get", SelectorForm::slot);
        Percent percent = in.parsed("percent", Percent::of);
        boolean notAbove = Numbers.orFalse("equalOrLower", in);
        Pick pickBuy = Numbers.or(Pick.DEAREST, "pickBuy", in);
        return new BuyGet(buy, get, percent, notAbove, pickBuy, Numbers.or(Pick.DEAREST, "pickGet", in));
    }

    private static Bundle bundle(FieldReader in) {
        boolean off = in.has("off");
        Money amount = in.money(off ? "off" : "price");
        List<Slot> parts = in.list("parts", SelectorForm::slot);
        return new Bundle(parts, amount, off);
    }
}
