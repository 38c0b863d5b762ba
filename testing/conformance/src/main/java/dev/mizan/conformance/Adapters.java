// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import dev.mizan.conformance.adapter.Consolidation;
import dev.mizan.conformance.adapter.Depreciation;
import dev.mizan.conformance.adapter.ForeignExchange;
import dev.mizan.conformance.adapter.LedgerSemantics;
import dev.mizan.conformance.adapter.Macrs;
import dev.mizan.conformance.adapter.Promotions;
import dev.mizan.conformance.adapter.Proration;
import dev.mizan.conformance.adapter.QrAndHash;
import dev.mizan.conformance.adapter.ReceivablesAgeing;
import dev.mizan.conformance.adapter.TaxArithmetic;
import dev.mizan.conformance.adapter.device.DeviceCases;
import dev.mizan.conformance.adapter.payment.PaymentCases;
import dev.mizan.conformance.adapter.stock.InventoryCases;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which adapter answers which file; a new capability adds a line here and a class beside {@link Proration}. */
final class Adapters {
    private static final Adapter PROMOTIONS = new Promotions();
    private static final Adapter TAX = new TaxArithmetic();
    private static final Map<String, Adapter> BY_FILE = Map.ofEntries(
            Map.entry("ledger/ageing.json", new ReceivablesAgeing()),
            Map.entry("ledger/consolidation.json", new Consolidation()),
            Map.entry("ledger/depreciation.json", new Depreciation()),
            Map.entry("ledger/fx.json", new ForeignExchange()),
            Map.entry("ledger/ledger_semantics.json", new LedgerSemantics()),
            Map.entry("ledger/macrs.json", new Macrs()),
            Map.entry("promotions/01-proration.json", new Proration()),
            Map.entry("promotions/02-sylius-baskets.json", PROMOTIONS),
            Map.entry("promotions/03-vendure-tax-interplay.json", PROMOTIONS),
            Map.entry("promotions/04-solidus.json", PROMOTIONS),
            Map.entry("promotions/05-medusa-buyget.json", PROMOTIONS),
            Map.entry("promotions/06-other-peers.json", PROMOTIONS),
            Map.entry("promotions/07-best-deal-optimality.json", PROMOTIONS),
            Map.entry("tax/authorities.json", TAX),
            Map.entry("tax/cash-rounding.json", TAX),
            Map.entry("tax/en16931-examples.json", TAX),
            Map.entry("tax/peer-bugs.json", TAX),
            Map.entry("tax/zatca-qr-hash.json", new QrAndHash()),
            Map.entry("tax/zatca-sdk-3.4.6.json", TAX),
            Map.entry("tax/zatca-standard.json", TAX));

    private Adapters() {}

    /** The answer to a case; what an adapter throws is told, never hidden. */
    static Answer answer(Case worked) {
        Adapter adapter = Stream.of(BY_FILE, InventoryCases.ALL, DeviceCases.ALL, PaymentCases.ALL)
                .map(it -> it.get(worked.file()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (adapter == null) {
            return Answer.unsupported("no adapter for " + worked.file());
        }
        try {
            return adapter.answer(worked);
        } catch (NumberFormatException e) {
            return new Answer.Failed("not a number: " + e.getMessage());
        } catch (RuntimeException e) {
            return new Answer.Failed(e.toString());
        }
    }
}
