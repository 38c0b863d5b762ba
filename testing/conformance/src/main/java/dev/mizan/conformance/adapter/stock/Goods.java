// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.unit.UnitPrice;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;

/** Quantities, amounts and methods as cases of stock write them. */
final class Goods {
    /** Whatever a case counts or weighs, to six digits. */
    static final Unit UNIT = new Unit("UNIT", Text.en("unit"), Unit.Dimension.COUNT, Ratio.ONE, 6);

    private Goods() {}

    static Quantity quantity(JsonNode text) {
        return Quantity.of(text.asText(), UNIT);
    }

    /** A quantity as a case writes it. */
    static String plain(Quantity quantity) {
        return quantity.toPlainString();
    }

    static Currency currency(JsonNode scale) {
        return switch (scale.asInt(2)) {
            case 0 -> Currency.JPY;
            case 3 -> Currency.KWD;
            case 4 -> Currency.of("CLF");
            default -> Currency.SAR;
        };
    }

    /** What a quantity costs at a cost of one; at the standard where there is one and no other cost is told. */
    static Money cost(JsonNode event, Currency currency, Valuation valuation) {
        boolean told = new Given(event).has("unitCost", "rate", "value");
        if (!told && valuation.standard().isPresent()) {
            StandardCost standard = valuation.standard().get();
            return Money.ofMinor(standard.worth(quantity(event.path("qty")).steps()), currency);
        }
        if (event.hasNonNull("value")) {
            return Money.of(event.path("value").asText(), currency);
        }
        return UnitPrice.of(new Given(event).text("unitCost", "rate"), currency, UNIT)
                .of(quantity(event.path("qty")), Rounding.HALF_UP);
    }

    private static StandardCost standard(UnitPrice one) {
        return new StandardCost(
                UNIT.stepsInOne() * one.minor().denominator(), one.minor().numerator());
    }

    /** The method of a case, rounded as its profile does. */
    static Valuation valuation(String method, JsonNode standard, Currency currency, ValuationProfile profile) {
        return switch (method) {
            case "AVCO" -> profile.of(Method.MOVING_AVERAGE);
            case "STD" -> profile.at(standard(UnitPrice.of(standard.asText(), currency, UNIT)));
            default -> profile.of(Method.valueOf(method));
        };
    }
}
