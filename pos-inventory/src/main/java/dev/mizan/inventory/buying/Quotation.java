// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.purchase.QuotationAsked;
import dev.mizan.inventory.purchase.QuotationGiven;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A request for quotation and what the suppliers answered. Immutable. */
public record Quotation(QuotationAsked asked, List<QuotationGiven> given) {
    public Quotation {
        given = List.copyOf(given);
    }

    Quotation with(QuotationGiven answer) {
        List<QuotationGiven> answers = new ArrayList<>(given);
        answers.removeIf(it -> it.supplier().equals(answer.supplier()));
        answers.add(answer);
        answers.sort(Comparator.comparing(QuotationGiven::supplier));
        return new Quotation(asked, answers);
    }

    /** A supplier's offer for all that was asked for; refused where it is not whole, or no longer valid on a day. */
    public Outcome<List<PricedGoods>> offer(SupplierId supplier, LocalDate on) {
        List<PricedGoods> offer = new ArrayList<>();
        for (Goods goods : asked.goods()) {
            price(supplier, goods, on)
                    .ifPresent(price -> offer.add(new PricedGoods(goods.sku(), goods.quantity(), price)));
        }
        return offer.size() == asked.goods().size()
                ? Outcome.done(List.copyOf(offer))
                : Outcome.refused(
                        PurchaseReason.INCOMPLETE_QUOTATION,
                        "supplier",
                        supplier,
                        "number",
                        asked.number(),
                        "date",
                        on);
    }

    /** The suppliers whose offer is whole and valid on a day, the cheapest first; of equal ones by their number. */
    public List<SupplierId> cheapest(LocalDate on) {
        return given.stream()
                .map(QuotationGiven::supplier)
                .filter(it -> offer(it, on).isDone())
                .sorted(Comparator.comparing((SupplierId it) -> total(it, on).minor())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Money total(SupplierId supplier, LocalDate on) {
        return offer(supplier, on).orElseThrow().stream()
                .map(it -> it.worth().times(it.quantity(), Rounding.HALF_UP))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private Optional<Money> price(SupplierId supplier, Goods goods, LocalDate on) {
        return given.stream()
                .filter(it -> it.supplier().equals(supplier) && !it.validUntil().isBefore(on))
                .flatMap(it -> it.prices().stream())
                .filter(it -> it.sku().equals(goods.sku()))
                .map(PricedGoods::worth)
                .findFirst();
    }
}
