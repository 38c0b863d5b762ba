// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.PackCorrectionReason;
import dev.mizan.inventory.kit.JointCost;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PackReason;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What packs of a goods receipt are in stock: so much of each variant, at its share of their cost as the receipt itself shared
 * it, less what was missing at its part of that.
 */
record PackContents(ToldReceipt told, StockBook book) {

    /** What is in so many whole packs that cost so much, but for what is missing. */
    List<PricedGoods> of(AssortedPack pack, PricedGoods packs, List<MissingFromPack> missing) {
        List<PricedGoods> goods = new ArrayList<>();
        List<JointCost.Product> products = pack.contents(count(packs.quantity()), this::unit, book.currency());
        if (packs.quantity().isZero()) {
            products.forEach(it -> goods.add(new PricedGoods(it.sku(), it.quantity(), Money.zero(book.currency()))));
            return goods;
        }
        List<Money> costs = JointCost.share(packs.worth(), products).orElseThrow();
        for (int i = 0; i < products.size(); i++) {
            JointCost.Product each = products.get(i);
            Quantity came = each.quantity().minus(missing(missing, pack.pack(), each.sku()));
            Money cost = costs.get(i).ratio(came.steps(), each.quantity().steps(), Rounding.HALF_UP);
            goods.add(new PricedGoods(each.sku(), came, cost));
        }
        return goods;
    }

    private static long count(Quantity packs) {
        return packs.steps() / packs.unit().stepsInOne();
    }

    private Unit unit(Sku sku) {
        return book.kept(sku).orElseThrow().unit();
    }

    private Quantity missing(List<MissingFromPack> all, Sku pack, Sku variant) {
        MissingFromPack none = new MissingFromPack(pack, variant, Quantity.zero(unit(variant)));
        return all.stream().filter(none::isOf).map(MissingFromPack::quantity).reduce(none.quantity(), Quantity::plus);
    }

    /** What is known by now to be missing. */
    List<MissingFromPack> known() {
        return told.earlier().stream().flatMap(it -> it.missing().stream()).toList();
    }

    /**
     * By how much more or less is missing than is known.
     *
     * @param really in all, of those that are named
     * @param packs as they are right
     */
    Outcome<List<MissingFromPack>> changes(List<MissingFromPack> really, List<PricedGoods> packs) {
        List<MissingFromPack> changes = new ArrayList<>();
        Set<MissingFromPack> named = new HashSet<>();
        for (MissingFromPack each : really) {
            Sku variant = each.variant();
            Optional<AssortedPack> pack = told.pack(each.pack());
            if (pack.isEmpty()) {
                return Outcome.refused(PackCorrectionReason.NO_PACK, "sku", each.pack(), "receipt", told.receipt());
            }
            if (!told.isOneLine(each.pack())) {
                return Outcome.refused(CorrectionReason.SEVERAL_LINES, "sku", each.pack(), "receipt", told.receipt());
            }
            if (pack.get().of().parts().stream().noneMatch(it -> it.sku().equals(variant))) {
                return Outcome.refused(
                        PackCorrectionReason.NOT_IN_IT, "sku", variant, "pack", each.pack(), "receipt", told.receipt());
            }
            if (!each.quantity().unit().equals(unit(variant))) {
                return Outcome.refused(
                        CorrectionReason.OTHER_UNIT,
                        "quantity",
                        each.quantity(),
                        "sku",
                        variant,
                        "unit",
                        unit(variant));
            }
            if (each.quantity().isNegative()) {
                return Outcome.refused(CorrectionReason.BELOW_ZERO, "quantity", each.quantity(), "sku", variant);
            }
            if (!named.add(new MissingFromPack(each.pack(), variant, Quantity.zero(unit(variant))))) {
                return Outcome.refused(CorrectionReason.NAMED_TWICE, "sku", variant);
            }
            Quantity change = each.quantity().minus(missing(known(), each.pack(), variant));
            if (!change.isZero()) {
                changes.add(new MissingFromPack(each.pack(), variant, change));
            }
        }
        return fits(with(changes), packs).map(fine -> changes);
    }

    /** All that is missing once these more are. */
    List<MissingFromPack> with(List<MissingFromPack> changes) {
        List<MissingFromPack> all = new ArrayList<>(known());
        all.addAll(changes);
        return all;
    }

    /** No more is missing than there would be, and packs came whole. */
    private Outcome<Boolean> fits(List<MissingFromPack> missing, List<PricedGoods> packs) {
        for (PricedGoods line : packs) {
            AssortedPack pack = told.pack(line.sku()).orElseThrow();
            Quantity quantity = line.quantity();
            if (quantity.steps() % quantity.unit().stepsInOne() != 0) {
                return Outcome.refused(PackReason.NOT_WHOLE, "quantity", quantity, "sku", line.sku());
            }
            for (JointCost.Product each : pack.contents(count(quantity), this::unit, book.currency())) {
                Quantity less = missing(missing, line.sku(), each.sku());
                if (less.compareTo(each.quantity()) > 0) {
                    return Outcome.refused(
                            PackCorrectionReason.MORE_THAN_IN_IT,
                            "quantity",
                            less,
                            "sku",
                            each.sku(),
                            "pack",
                            line.sku(),
                            "most",
                            each.quantity());
                }
            }
        }
        return Outcome.done(true);
    }
}
