// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.suite.withheld.WithheldReason;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import dev.mizan.suite.withheld.WithholdingDoor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Paid and withheld are the invoice; what was withheld is owed by the authority until its certificate settles it. */
class WithholdingLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final AccountRole WITHHELD = new AccountRole("tax-withheld");
    private static final String BUYER = "MINISTRY";

    private static long certified(Mizan mizan) {
        return mizan.books()
                .balances()
                .inRole(mizan.books().chart(), WITHHELD, "certified", Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    private static long part(long base, Percent rate) {
        return BigDecimal.valueOf(base)
                .multiply(BigDecimal.valueOf(rate.millionths()))
                .divide(BigDecimal.valueOf(Percent.ONE_WHOLE), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Property(tries = 20)
    void paidAndWithheldAreTheWholeAndTheCertificateLeavesNothingOpen(@ForAll Random random) {
        try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
            PartiesDoor parties = mizan.books().parties();
            WithholdingDoor door = parties.withholding();
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(40_000_000));
            door.agree(BUYER, base, rate).orElseThrow();
            long paid = 0;
            long withheld = 0;
            long gross = 0;
            List<String> payments = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                long net = 1_000 + random.nextInt(1_000_000);
                long tax = part(net, Percent.of(15));
                parties.invoice(BUYER, "INV-" + i, DAY, PaymentTerms.net(30), sar(net), sar(tax))
                        .orElseThrow();
                long kept = part(base == Base.NET ? net : tax, rate);
                long now = net + tax - kept;
                assertThat(why(door.payment(BUYER, "PAY-" + i, DAY, sar(now + 1), "bank", "INV-" + i, sar(tax))))
                        .isEqualTo(WithheldReason.NOT_THE_REST);
                assertThat(door.payment(BUYER, "PAY-" + i, DAY, sar(now), "bank", "INV-" + i, sar(tax))
                                .orElseThrow()
                                .withheld())
                        .isEqualTo(sar(kept));
                payments.add("PAY-" + i);
                paid += now;
                withheld += kept;
                gross += net + tax;
            }
            assertThat(paid + withheld).isEqualTo(gross);
            assertThat(balance(mizan, AccountRole.RECEIVABLES)).as("invoices").isZero();
            assertThat(balance(mizan, WITHHELD)).isEqualTo(withheld);
            assertThat(door.open()).hasSize(payments.size());
            assertThat(why(door.certificate(BUYER, "C-1", payments, sar(withheld - 1))))
                    .isEqualTo(WithheldReason.CERTIFICATE_DIFFERS);
            door.certificate(BUYER, "C-1", payments, sar(withheld)).orElseThrow();
            assertThat(balance(mizan, WITHHELD)).isZero();
            assertThat(certified(mizan)).isEqualTo(withheld);
            assertThat(door.open()).isEmpty();
            assertThat(why(door.certificate(BUYER, "C-1", payments, sar(withheld))))
                    .isEqualTo(WithheldReason.NOTHING_OPEN);
        }
    }

    @Example
    void ofAnInvoiceThatWasCreditedInPartTheRestIsWithheldFrom() {
        try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
            PartiesDoor parties = mizan.books().parties();
            WithholdingDoor door = parties.withholding();
            parties.invoice(BUYER, "INV-1", DAY, PaymentTerms.net(30), sar(100_00), sar(15_00))
                    .orElseThrow();
            parties.creditNote(BUYER, "CN-1", DAY, sar(40_00), sar(6_00), "INV-1")
                    .orElseThrow();
            assertThat(why(door.payment(BUYER, "PAY-1", DAY, sar(66_00), "bank", "INV-1", sar(15_00))))
                    .isEqualTo(WithheldReason.MAY_NOT_WITHHOLD);
            door.agree(BUYER, Base.NET, Percent.of(5)).orElseThrow();
            assertThat(why(door.payment(BUYER, "PAY-1", DAY, sar(66_00), "bank", "INV-1", sar(115_01))))
                    .isEqualTo(WithheldReason.NOT_A_TAX);
            assertThat(door.payment(BUYER, "PAY-1", DAY, sar(66_00), "bank", "INV-1", sar(15_00))
                            .orElseThrow()
                            .withheld())
                    .isEqualTo(sar(3_00));
            assertThat(balance(mizan, AccountRole.RECEIVABLES)).isZero();
            door.agree(BUYER, Base.NET, Percent.ZERO).orElseThrow();
            parties.invoice(BUYER, "INV-2", DAY, PaymentTerms.net(30), sar(100_00), sar(15_00))
                    .orElseThrow();
            assertThat(why(door.payment(BUYER, "PAY-2", DAY, sar(110_00), "bank", "INV-2", sar(15_00))))
                    .isEqualTo(WithheldReason.MAY_NOT_WITHHOLD);
        }
    }

    @Example
    void theBooksMustBeAbleToPostIt() {
        try (Mizan mizan = Mizan.open(UsedPhones.shop(Kept.IN_MEMORY))) {
            assertThat(why(mizan.books().parties().withholding().agree(BUYER, Base.VAT, Percent.of(50))))
                    .isEqualTo(WithheldReason.NOT_FURNISHED);
        }
    }

    static Object why(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }
}
