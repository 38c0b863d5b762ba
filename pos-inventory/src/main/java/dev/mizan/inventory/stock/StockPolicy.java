// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * What a storekeeper goes by. Only decisions ask it: what a fold needs is written in the facts, so a changed policy
 * changes no history.
 *
 * @param places where stock may lie
 */
public record StockPolicy(
        List<Place> places, ValuationPolicy valuation, NegativeStock negativeStock, ReturnCost withoutReceipt) {
    public StockPolicy {
        places = List.copyOf(places);
    }

    /** A till's policy for one store: moving average, never refused for lack of stock. */
    public static StockPolicy tolerant(PlaceId store) {
        return new StockPolicy(
                List.of(new Place(store, Place.Kind.STORE, Text.en(store.value()))),
                ValuationPolicy.all(Valuation.MOVING_AVERAGE),
                NegativeStock.ALLOW_AT_LAST_KNOWN_COST,
                ReturnCost.AVERAGE);
    }

    /** The same with other places. */
    public StockPolicy at(List<Place> others) {
        return new StockPolicy(others, valuation, negativeStock, withoutReceipt);
    }

    /** The same with another valuation for items that are kept from now on. */
    public StockPolicy valued(ValuationPolicy other) {
        return new StockPolicy(places, other, negativeStock, withoutReceipt);
    }

    /** The same with another answer to a lack of stock. */
    public StockPolicy on(NegativeStock other) {
        return new StockPolicy(places, valuation, other, withoutReceipt);
    }

    /** The same with another cost for returns without receipt. */
    public StockPolicy returning(ReturnCost other) {
        return new StockPolicy(places, valuation, negativeStock, other);
    }

    /** Whether it is one of the places, or an area of one. */
    public boolean knows(PlaceId id) {
        PlaceId base = id.base();
        for (Place place : places) {
            if (place.id().equals(base)) {
                return true;
            }
        }
        return false;
    }
}
