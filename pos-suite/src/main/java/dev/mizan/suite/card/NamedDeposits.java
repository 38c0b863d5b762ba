// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.card.match.DepositReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.FlowReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which batch a line of the bank paid, as persons said. Until the batch is settled it can be said anew: a batch has one line,
 * and a line that is wanted for another leaves the batch for which it was named first.
 */
final class NamedDeposits {
    private final List<NamedDeposit> all = new ArrayList<>();

    /** Refused where a settled batch has the line, where this one is settled by another, and where nothing would change. */
    Outcome<DepositNamed> propose(DepositNamed said) {
        Optional<NamedDeposit> before =
                all.stream().filter(it -> it.key().equals(said.batch().key())).findFirst();
        if (before.isPresent() && before.get().said().line().equals(said.line())) {
            return Outcome.refused(
                    FlowReason.NOTHING_TO_DO, "what", said.batch().key() + " by " + said.line());
        } else if (before.isPresent() && before.get().settled()) {
            return Outcome.refused(
                    CardReason.SETTLED_BEFORE,
                    "batch",
                    said.batch().batch(),
                    "acquirer",
                    said.batch().acquirer());
        }
        List<NamedDeposit> taken =
                all.stream().filter(it -> it.settled() && it.takes(said)).toList();
        return taken.size() < said.alike()
                ? Outcome.done(said)
                : Outcome.refused(
                        DepositReason.LINE_TAKEN,
                        "line",
                        said.line(),
                        "batch",
                        taken.get(0).key());
    }

    void take(DepositNamed said, LocalDate day, boolean settled) {
        all.removeIf(it -> it.key().equals(said.batch().key()));
        List<NamedDeposit> others = all.stream().filter(it -> it.takes(said)).toList();
        others.stream()
                .filter(it -> !it.settled())
                .limit(Math.max(0, others.size() + 1 - said.alike()))
                .forEach(all::remove);
        all.add(new NamedDeposit(said, day, settled));
    }

    void settled(SettlementKey batch) {
        all.replaceAll(it -> it.key().equals(batch) ? new NamedDeposit(it.said(), it.day(), true) : it);
    }

    void forget(LocalDate before) {
        all.removeIf(it -> it.day().isBefore(before));
    }

    /** The line of each batch of some kinds. */
    Map<SettlementKey, String> lines(Predicate<String> tender) {
        Map<SettlementKey, String> lines = new HashMap<>();
        all.stream()
                .filter(it -> tender.test(it.said().tender()))
                .forEach(it -> lines.put(it.key(), it.said().line()));
        return lines;
    }

    void write(FieldWriter out) {
        if (!all.isEmpty()) {
            out.list("named", all, NamedDeposit::write);
        }
    }

    void read(FieldReader in) {
        if (in.has("named")) {
            all.addAll(in.list("named", NamedDeposit::read));
        }
    }
}
