// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.agency;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Tells what is sold in another's name apart from the commission on it: a line of phone credit becomes one of what is the
 * principal's, and one of the shop's commission; they come to the face value exactly. So each has its own tax on the receipt
 * and the tax document, is booked as what it is, and comes back as other lines do. Their prices hold from then on, and
 * promotions leave them alone. Immutable; a pure function of commissions and basket.
 */
public final class AgencyLines {
    /** What the reason of such a price begins with; the item's number follows, cut at 40 characters in all. */
    public static final String REASON = "AGENT:";

    private static final int LONGEST = 40;

    private final Map<Sku, Commission> commissions;

    /** For these items, by number. */
    public AgencyLines(Map<Sku, Commission> commissions) {
        this.commissions = Map.copyOf(commissions);
    }

    /** The reason of the prices of an item and of the commission on it. */
    public static String reason(Sku item) {
        String reason = REASON + item.value();
        return reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    /**
     * The basket with each line of such items told apart; lines that are so already stay. Asked last before it is priced to be
     * sold. The face value is what one piece costs by the book, or by the price that a person set: the amount of a bill that is
     * paid at the till. Refused where the commission is more than that, and where it is not sold by the piece.
     *
     * @param pricing prices a basket, as a till does
     */
    public Outcome<Basket> on(Basket basket, Function<Basket, Outcome<PricedBasket>> pricing) {
        boolean any = basket.lines().stream().anyMatch(this::whole);
        return any ? pricing.apply(basket).then(priced -> apart(basket, priced)) : Outcome.done(basket);
    }

    private boolean whole(BasketLine line) {
        return commissions.containsKey(line.item())
                && line.manualPrice()
                        .filter(it -> it.reason().equals(reason(line.item())))
                        .isEmpty();
    }

    private Outcome<Basket> apart(Basket basket, PricedBasket priced) {
        Outcome<Basket> apart = Outcome.done(basket);
        for (int i = 0; i < basket.size(); i++) {
            BasketLine line = basket.line(i);
            if (whole(line)) {
                long face = line.manualPrice().map(it -> it.unitPrice().minor()).orElse(priced.unitPrice(i));
                apart = apart.then(with -> apart(with, line, face));
            }
        }
        return apart;
    }

    private Outcome<Basket> apart(Basket basket, BasketLine line, long face) {
        Commission commission = Objects.requireNonNull(commissions.get(line.item()));
        long own = commission.of(face);
        Quantity quantity = line.quantity();
        if (quantity.unit().digits() > 0) {
            return Outcome.refused(AgencyReason.NOT_PIECES, "item", line.item(), "quantity", quantity);
        }
        if (own > face) {
            return Outcome.refused(
                    AgencyReason.BEYOND_PRICE,
                    "item",
                    line.item(),
                    "commission",
                    Money.ofMinor(own, basket.currency()),
                    "price",
                    Money.ofMinor(face, basket.currency()));
        }
        Outcome<Basket> principals = basket.override(line.id(), price(basket, line.item(), face - own));
        return own == 0
                ? principals
                : principals.then(with ->
                        with.add(commission.item(), Quantity.pieces(quantity.steps()), price(with, line.item(), own)));
    }

    private static ManualPrice price(Basket basket, Sku item, long minor) {
        return new ManualPrice(Money.ofMinor(minor, basket.currency()), PriceMode.TAX_INCLUSIVE, reason(item));
    }
}
