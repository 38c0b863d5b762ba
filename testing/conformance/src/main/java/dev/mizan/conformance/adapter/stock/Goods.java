// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.inventory.history.ValuationProfile;
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
            default -> Currency.SAR;
        };
    }

    /** What a quantity costs at a cost of one. */
    static Money cost(JsonNode event, Currency currency) {
        if (event.hasNonNull("value")) {
            return Money.of(event.path("value").asText(), currency);
        }
        return Money.of(event.path("unitCost").asText(), currency).times(quantity(event.path("qty")), Rounding.HALF_UP);
    }

    /** The method of a case, rounded as its profile does. */
    static Valuation valuation(String method, JsonNode standard, Currency currency, ValuationProfile profile) {
        return switch (method) {
            case "AVCO" -> profile.of(Method.MOVING_AVERAGE);
            case "STD" ->
                profile.at(new StandardCost(
                        UNIT.stepsInOne(), Money.of(standard.asText(), currency).minor()));
            default -> profile.of(Method.valueOf(method));
        };
    }
}
