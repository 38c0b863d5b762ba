// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.StandardPostponed;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened that may need a tax document: the batch that is being decided, or one that was written.
 *
 * @param path where
 * @param zone of the store's legal time
 * @param times when
 * @param key of the batch
 * @param facts what is written in it
 * @param before for a return or a debit note, what was written in its sale's batch and of that sale since; for a sale that was prepaid, the
 *     documents that took the place of rejected ones
 */
public record Occasion(OrgPath path, ZoneId zone, Times times, BatchId key, List<Fact> facts, List<Fact> before) {
    public Occasion {
        facts = List.copyOf(facts);
        before = List.copyOf(before);
    }

    /** One that rests on nothing that was written before. */
    public Occasion(OrgPath path, ZoneId zone, Times times, BatchId key, List<Fact> facts) {
        this(path, zone, times, key, facts, List.of());
    }

    /** A batch that was written. */
    static Occasion of(Reading reading, ZoneId zone, Recorded batch) {
        List<Fact> before = before(reading, batch.facts(), batch.receipt().position());
        return new Occasion(batch.path(), zone, batch.times(), batch.key(), batch.facts(), before);
    }

    /** A batch that is being decided. */
    static Occasion of(Reading reading, Decision decision) {
        List<Fact> before = before(reading, decision.facts(), Long.MAX_VALUE);
        return new Occasion(
                reading.at().path(),
                reading.at().day().zone(),
                decision.times(),
                reading.key(),
                decision.facts(),
                before);
    }

    /** Of the sale that a return or a debit note is of: itself, and what was written of it before a position. */
    static List<Fact> before(Reading reading, List<Fact> facts, long position) {
        List<Fact> debits = facts.stream()
                .filter(MadeStandard.class::isInstance)
                .flatMap(fact -> of(reading, ((MadeStandard) fact).sale(), position))
                .filter(SaleDebited.class::isInstance)
                .toList();
        if (!debits.isEmpty()) {
            return debits;
        }
        return facts.stream()
                .flatMap(fact -> sale(fact).stream())
                .findFirst()
                .map(sale -> of(reading, sale, position).toList())
                .orElseGet(() -> PrepaymentPapers.repaired(reading, facts));
    }

    private static Optional<DocumentId> sale(Fact fact) {
        if (fact instanceof SaleDebited more) {
            return Optional.of(more.sale());
        }
        return fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.Receipt receipt
                ? Optional.of(receipt.sale())
                : Optional.empty();
    }

    private static Stream<Fact> of(Reading reading, DocumentId sale, long position) {
        Stream<Recorded> since = reading.stream(Returnable.key(sale)).stream()
                .filter(batch -> batch.receipt().position() < position);
        return Stream.concat(reading.document(sale).stream(), since)
                .flatMap(batch -> batch.facts().stream())
                .map(Fact.class::cast)
                .filter(fact ->
                        !(fact instanceof MadeStandard made) || made.sale().equals(sale));
    }

    /** The same with one fact more. */
    Occasion with(Fact more) {
        return new Occasion(
                path,
                zone,
                times,
                key,
                Stream.concat(facts.stream(), Stream.of(more)).toList(),
                before);
    }

    /** The full invoice that the sale of a return got in place of its simplified one, if it did. */
    public Optional<MadeStandard> madeStandard() {
        return before.stream()
                .filter(MadeStandard.class::isInstance)
                .map(MadeStandard.class::cast)
                .findFirst();
    }

    /** Whether the sale, or that of a return, has a simplified invoice until its full one can be cleared. */
    public boolean isPostponed() {
        return madeStandard().isEmpty()
                && Stream.concat(facts.stream(), before.stream()).anyMatch(StandardPostponed.class::isInstance);
    }

    /** The first fact of this kind, if there is one. */
    public <F extends Fact> Optional<F> fact(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** All facts of this kind. */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The unique id of the batch's document of this number, from 0: deciding twice gives the same. */
    public UUID id(int document) {
        return id(key, document);
    }

    /** The same of another batch. */
    static UUID id(BatchId batch, int document) {
        return UUID.nameUUIDFromBytes((batch + "/" + document).getBytes(StandardCharsets.UTF_8));
    }

    /** When it happened, in whole seconds at the offset of the store's legal zone. */
    public OffsetDateTime at() {
        return times.occurredAt().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }
}
