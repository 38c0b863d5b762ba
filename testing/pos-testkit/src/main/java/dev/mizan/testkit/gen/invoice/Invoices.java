// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.value.Currency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A run of tax documents of one shop: the same seed and number always give the same document. Immutable.
 *
 * @param world where the shop is
 * @param start when the first document is issued; each later one a minute after
 * @param seed of all that is drawn
 */
public record Invoices(InvoiceWorld world, Instant start, long seed) {
    private static final List<String> REASONS =
            List.of("Cancellation of the supply", "Goods were returned", "Price agreed later", "إرجاع البضاعة");

    /** The document of this number, from 1, its kind by turns. */
    public FiscalDocument document(int number) {
        Scenario[] all = Scenario.values();
        return document(all[Math.floorMod(number - 1, all.length)], number);
    }

    /** The document of this number and kind. */
    public FiscalDocument document(Scenario scenario, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        FiscalHead head = head(scenario, number, random);
        InvoiceDraft draft = new InvoiceDraft(head, seller(scenario), buyer(scenario))
                .terms(terms(number, random.nextBoolean() ? PaymentMeans.CASH : PaymentMeans.CARD));
        return new InvoiceContent(world, scenario, random, draft).fill(reference(number, FiscalKind.PREPAYMENT, head));
    }

    private static FiscalTerms terms(int number, PaymentMeans means) {
        return new FiscalTerms(List.of(means), Optional.empty(), "", "REF-" + number, "", "", List.of());
    }

    private FiscalHead head(Scenario scenario, int number, Random random) {
        OffsetDateTime at = start.plus(Duration.ofMinutes(number - 1L)).atOffset(world.offset());
        FiscalHead plain = new FiscalHead(
                "INV-" + number,
                new UUID(random.nextLong(), random.nextLong()),
                FiscalKind.INVOICE,
                flags(scenario),
                at,
                currency(scenario),
                supply(scenario, at.toLocalDate()),
                Optional.empty());
        FiscalKind kind = scenario.kind();
        Optional<Correction> correction = kind.corrects()
                ? Optional.of(new Correction(
                        List.of(reference(number, FiscalKind.INVOICE, plain)),
                        REASONS.get(random.nextInt(REASONS.size()))))
                : Optional.empty();
        return new FiscalHead(
                plain.number(), plain.id(), kind, plain.flags(), at, plain.currency(), plain.supply(), correction);
    }

    private static DocumentReference reference(int number, FiscalKind kind, FiscalHead head) {
        return new DocumentReference(
                "OLD-" + number,
                kind,
                Optional.of(new UUID(number, kind.code())),
                Optional.of(head.issuedAt().minusDays(7).toLocalDateTime()));
    }

    private Currency currency(Scenario scenario) {
        return scenario == Scenario.FOREIGN_CURRENCY ? world.foreign() : world.currency();
    }

    private Party seller(Scenario scenario) {
        return scenario == Scenario.LONG_ARABIC_NAMES ? world.longSeller() : world.seller();
    }

    private Optional<Party> buyer(Scenario scenario) {
        if (scenario.simplified()) {
            return Optional.empty();
        }
        return Optional.of(scenario == Scenario.EXPORT ? world.foreigner() : world.buyer());
    }

    private static Optional<Supply> supply(Scenario scenario, LocalDate day) {
        if (scenario == Scenario.SUMMARY) {
            return Optional.of(new Supply(day.minusDays(27), Optional.of(day)));
        }
        return scenario.simplified() ? Optional.empty() : Optional.of(Supply.on(day));
    }

    private static Set<FiscalFlag> flags(Scenario scenario) {
        Set<FiscalFlag> flags = EnumSet.noneOf(FiscalFlag.class);
        if (scenario.simplified()) {
            flags.add(FiscalFlag.SIMPLIFIED);
        }
        switch (scenario) {
            case NOMINAL -> flags.add(FiscalFlag.NOMINAL);
            case THIRD_PARTY -> flags.add(FiscalFlag.THIRD_PARTY);
            case SUMMARY -> flags.add(FiscalFlag.SUMMARY);
            case SELF_BILLED -> flags.add(FiscalFlag.SELF_BILLED);
            case EXPORT -> flags.add(FiscalFlag.EXPORT);
            default -> {}
        }
        return flags;
    }
}
