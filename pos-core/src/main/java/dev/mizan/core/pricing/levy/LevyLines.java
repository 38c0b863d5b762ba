// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.levy;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.levy.Component;
import dev.mizan.core.tax.levy.LevyAmount;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts the levies of a basket's goods into it as lines of their own: one for each levy, the sum of what each line of goods
 * bears, rounded line by line. So each is on the receipt and in the tax document, bears its own VAT, is owed on its own
 * account and comes back as other lines do. Their price holds from then on, and promotions leave it alone. Immutable; a pure
 * function of rules, catalogue and basket.
 */
public final class LevyLines {
    /** What the reason of a levy's price begins with; its code and authority follow: {@code LEVY:EXCISE@GAZT}. */
    public static final String REASON = "LEVY:";

    private final List<LevyRule> rules;
    private final Catalogue catalogue;

    /**
     * Levies by rules.
     *
     * @param rules of two that hold for a class on a day the later one in the list
     */
    public LevyLines(List<LevyRule> rules, Catalogue catalogue) {
        this.rules = List.copyOf(rules);
        this.catalogue = catalogue;
    }

    /** The levy that a price was set for, as it is booked: its code and authority; empty for any other price. */
    public static Optional<String> kind(String overridden) {
        return overridden.startsWith(REASON) ? Optional.of(overridden.substring(REASON.length())) : Optional.empty();
    }

    /**
     * The basket with its levies, in place of those that stood in it. Asked again after each change, last before it is priced
     * to be sold. What is a share of value is taken of what a line comes to without VAT, after promotions, in a basket without
     * levies: the cent that may pass from line to line once levies stand beside them changes none.
     *
     * @param pricing prices a basket, as a till does
     */
    public Outcome<Basket> on(Basket basket, Function<Basket, Outcome<PricedBasket>> pricing) {
        return bare(basket)
                .then(goods -> goods.size() == 0
                        ? Outcome.done(goods)
                        : pricing.apply(goods).then(priced -> levied(goods, priced)));
    }

    private static Outcome<Basket> bare(Basket basket) {
        Outcome<Basket> bare = Outcome.done(basket);
        for (int i = 0; i < basket.size(); i++) {
            BasketLine line = basket.line(i);
            boolean levy =
                    line.manualPrice().flatMap(price -> kind(price.reason())).isPresent();
            bare = levy ? bare.then(rest -> rest.remove(line.id())) : bare;
        }
        return bare;
    }

    private Outcome<Basket> levied(Basket goods, PricedBasket priced) {
        Map<Line, Long> sums = new TreeMap<>();
        LocalDate taxPoint = priced.time().taxPoint();
        for (int i = 0; i < goods.size(); i++) {
            Item item = catalogue.find(goods.line(i).item()).orElseThrow();
            Optional<LevyRule> rule = rule(item, taxPoint);
            if (rule.isPresent()) {
                Outcome<Ratio> units = units(goods.line(i).quantity(), item, rule.get());
                if (!(units instanceof Outcome.Done<Ratio> done)) {
                    return units.map(never -> goods);
                }
                for (LevyAmount each :
                        rule.get().chain().on(priced.net(i), done.value()).amounts()) {
                    sums.merge(Line.of(each.component(), rule.get()), each.tax(), Math::addExact);
                }
            }
        }
        Outcome<Basket> levied = Outcome.done(goods);
        for (Map.Entry<Line, Long> sum : sums.entrySet()) {
            levied = sum.getValue() == 0
                    ? levied
                    : levied.then(with -> sum.getKey().put(with, sum.getValue()));
        }
        return levied;
    }

    private Optional<LevyRule> rule(Item item, LocalDate taxPoint) {
        return rules.stream()
                .filter(rule -> rule.taxClass().equals(item.taxClass())
                        && rule.inForce().covers(taxPoint))
                .reduce((earlier, later) -> later);
    }

    /** How many of the levy's unit a line holds. */
    private static Outcome<Ratio> units(Quantity quantity, Item item, LevyRule rule) {
        Ratio content = rule.contents().get(item.sku());
        boolean sameKind = item.unit().dimension() == rule.unit().dimension();
        if (content == null && !sameKind) {
            return new Refused<>(
                    LevyReason.NO_CONTENT,
                    Map.of(
                            "unit",
                            rule.unit().code(),
                            "of",
                            item.unit().code(),
                            "item",
                            item.sku().value()));
        }
        Quantity base = quantity.in(item.unit());
        Ratio count = new Ratio(base.steps(), base.unit().stepsInOne());
        return Outcome.done(
                content != null
                        ? count.times(content)
                        : count.times(item.unit().factor().dividedBy(rule.unit().factor())));
    }

    /** One levy on its way into the basket. */
    private record Line(String code, String authority, boolean within) implements Comparable<Line> {
        static Line of(Component component, LevyRule rule) {
            return new Line(component.code(), component.authority(), rule.mode() == PriceMode.TAX_INCLUSIVE);
        }

        Outcome<Basket> put(Basket basket, long minor) {
            ManualPrice price = new ManualPrice(
                    Money.ofMinor(minor, basket.currency()),
                    within ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE,
                    REASON + code + "@" + authority);
            return basket.add(Sku.of(code), Quantity.pieces(1), price);
        }

        @Override
        public int compareTo(Line other) {
            return toString().compareTo(other.toString());
        }
    }
}
