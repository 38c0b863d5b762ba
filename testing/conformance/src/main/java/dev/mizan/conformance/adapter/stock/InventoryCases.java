// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import static java.util.Map.entry;

import dev.mizan.conformance.Adapter;
import java.util.Map;

/** Which adapter answers which file of the folder {@code inventory}. */
public final class InventoryCases {
    /** By file. */
    public static final Map<String, Adapter> ALL = Map.ofEntries(
            entry("inventory/purchasing-and-posting.json", new PurchaseCases()),
            entry("inventory/replenishment.json", new ReplenishmentCases()),
            entry("inventory/availability.json", new AvailabilityCases()),
            entry("inventory/fefo.json", new LotPickCases()),
            entry("inventory/uom.json", new UnitCases()),
            entry("inventory/landed-cost.json", new LandedCases()),
            entry("inventory/retail-method.json", new RetailCases()),
            entry("ledger/lots.json", new LotCases()),
            entry("inventory/valuation-perpetual.json", new PerpetualCases()),
            entry("inventory/valuation-returns-backdating.json", new HistoryCases()),
            entry("inventory/gs1-check-digits.json", new CheckDigitCases()),
            entry("inventory/gs1-element-strings.json", new ElementStringCases()),
            entry("inventory/gs1-digital-link-and-scans.json", new LinkCases()),
            entry("inventory/gs1-embedded-price-weight.json", new LabelCases()));

    private InventoryCases() {}
}
