// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.tax;

import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.testkit.tck.tax.TaxEngineBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bench around a fake, with a flaw or without. */
public final class FakeTaxBench implements TaxEngineBench {
    private final TaxEngineLedger ledger = new TaxEngineLedger();
    private final Optional<TaxEngineFlaw> flaw;
    private final List<FakeTaxEngine> open = new ArrayList<>();

    /** A bench. */
    public FakeTaxBench(Optional<TaxEngineFlaw> flaw) {
        this.flaw = flaw;
    }

    @Override
    public TaxEngine open() {
        FakeTaxEngine engine = new FakeTaxEngine(ledger, flaw, Duration.ofSeconds(10));
        open.add(engine);
        return engine;
    }

    @Override
    public TaxQuestion question(int lines) {
        return question("CITY", lines);
    }

    @Override
    public TaxQuestion nowhere() {
        return question("NOWHERE", 1);
    }

    private static TaxQuestion question(String to, int count) {
        List<TaxQuestion.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new TaxQuestion.Line(
                    Sku.of("ITEM-" + i),
                    i % 4 == 3 ? "BOOKS" : "STANDARD",
                    Quantity.pieces(i + 1),
                    Money.ofMinor(1_037L * (i + 1), Currency.of("USD")),
                    i % 2 == 1,
                    ""));
        }
        return new TaxQuestion(LocalDate.of(2026, 11, 22), Currency.of("USD"), "", to, "DOMESTIC", lines);
    }

    @Override
    public int taken() {
        return ledger.taken().size();
    }

    @Override
    public boolean loseNextAnswer() {
        open.forEach(it -> it.answering(new Submission.Unknown("lost on purpose")));
        return true;
    }
}
