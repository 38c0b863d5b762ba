// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.Remaining;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.PromotionPart;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.PastPromotionsFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What goods of a sale would have cost alone: at the prices of the sale, by the promotions of its day and hour. Whoever got a
 * promotion then is taken to have had its coupon and its group. Goods that can not be priced so any more, or were priced by
 * another unit than they were sold by, are worth their stored shares.
 */
record KeptAlone(Reading reading, Sale sale) implements Function<Bill, Outcome<ClawedBack.Alone>> {
    @Override
    public Outcome<ClawedBack.Alone> apply(Bill kept) {
        Bill bill = sale.fact().bill();
        Optional<PromotionBook> past = reading.state(PastPromotionsFold.class)
                .at(bill.books().promotions(), sale.recorded().times().occurredAt(), reading);
        boolean plain = bill.lines().stream().allMatch(KeptAlone::isPlain);
        return Outcome.done(plain && past.isPresent() ? cost(kept, past.get()) : asStored(kept));
    }

    /** Where no promotion gives less than its shares, none is clawed back, whatever they are. */
    private static ClawedBack.Alone asStored(Bill kept) {
        return new ClawedBack.Alone(kept.gross(), List.of());
    }

    private ClawedBack.Alone cost(Bill kept, PromotionBook promotions) {
        Books today = reading.state(AssortmentFold.class).books(reading.now());
        Books then = Books.of(today.catalogue(), today.prices(), today.taxes(), promotions, today.policy());
        List<Promotion> given = given(sale.fact().bill(), promotions);
        PricingTime time =
                PricingTime.of(sale.recorded().times(), reading.at().day().zone());
        Outcome<PricedBasket> priced =
                basket(kept, given).then(basket -> Pricer.price(then, basket, time, visit(given, promotions)));
        return priced instanceof Outcome.Done<PricedBasket> done ? alone(done.value()) : asStored(kept);
    }

    private static ClawedBack.Alone alone(PricedBasket priced) {
        Discounts discounts = priced.discounts();
        List<PromotionPart> given = new ArrayList<>();
        for (int k = 0; k < discounts.size(); k++) {
            Promotion promotion = discounts.promotion(k);
            long byVendor = discounts.vendorValue(k);
            given.add(new PromotionPart(
                    promotion.id(), promotion.vendor(), discounts.value(k) - byVendor, byVendor));
        }
        return new ClawedBack.Alone(priced.total(), given);
    }

    /** Whether a line's price and quantity come to what it cost before promotions. */
    private static boolean isPlain(SoldLine line) {
        long before = line.discount() + (line.mode() == PriceMode.TAX_INCLUSIVE ? line.gross() : line.net());
        long steps = line.quantity().unit().stepsInOne();
        return Math.abs(before * steps - line.unitPrice() * line.quantity().steps()) < steps;
    }

    private static List<Promotion> given(Bill bill, PromotionBook promotions) {
        Set<PromotionId> ids = new HashSet<>();
        bill.lines()
                .forEach(line ->
                        line.discounts().stream().map(LineDiscount::promotion).forEach(ids::add));
        return ids.stream().sorted().flatMap(id -> promotions.find(id).stream()).toList();
    }

    private Outcome<Basket> basket(Bill kept, List<Promotion> given) {
        Counter counter = new Counter(sale.recorded().path().store(), kept.channel(), kept.currency());
        Set<CustomerGroup> groups = new HashSet<>();
        given.forEach(promotion -> groups.addAll(promotion.scope().groups()));
        Outcome<Basket> basket = Outcome.done(Basket.open(counter, new Shopper(kept.customer(), List.copyOf(groups))));
        for (SoldLine line : kept.lines()) {
            String reason = line.overridden().isEmpty() ? ManualPrice.AS_SOLD : line.overridden();
            ManualPrice price = new ManualPrice(Money.ofMinor(line.unitPrice(), kept.currency()), line.mode(), reason);
            basket = basket.then(filled -> filled.add(line.item(), line.quantity(), price));
        }
        return basket;
    }

    /** What was given then is given again without being counted; what was not is not. */
    private static Visit visit(List<Promotion> given, PromotionBook promotions) {
        Set<String> coupons = new HashSet<>();
        given.forEach(promotion -> coupons.addAll(promotion.scope().coupons()));
        Map<String, Usage> left = new HashMap<>();
        for (Promotion limited : promotions.limited()) {
            left.put(limited.id().value(), given.contains(limited) ? Usage.ENDLESS : Usage.NONE);
        }
        return Visit.PLAIN.presenting(coupons, Map.of()).remaining(new Remaining(left));
    }
}
