// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lends a voucher to a till, takes it up there, or hands it back there; each a step of one lending.
 *
 * @param step what is written for a lending that stands, or for none; it answers the same for the same state
 */
record LendVoucher(VoucherNumber number, Step step) implements Flow<VoucherLent> {
    /** What one step needs and does. */
    interface Step {
        Outcome<VoucherLent> of(Reading reading, Optional<VoucherLent> stands);
    }

    /** To a till, where it is nobody's yet and something is left of it. */
    static LendVoucher to(VoucherNumber number, String register) {
        return new LendVoucher(
                number,
                (reading, stands) -> stands.isPresent()
                        ? Outcome.refused(
                                VoucherReason.LENT,
                                "voucher",
                                number,
                                "register",
                                stands.get().register())
                        : VoucherHistory.read(reading, number)
                                .then(history -> history.voucher().worth().isPositive()
                                        ? Outcome.done(new VoucherLent(
                                                number,
                                                reading.key(),
                                                register,
                                                history.voucher().worth(),
                                                VoucherLent.How.LENT))
                                        : Outcome.refused(VoucherReason.USED_UP, "voucher", number)));
    }

    /** Takes up what was lent to this till. */
    static LendVoucher takingUp(VoucherLent lent) {
        return new LendVoucher(
                lent.number(),
                (reading, stands) -> lent.register().equals(Lending.register(reading))
                        ? Outcome.done(lent.as(VoucherLent.How.TAKEN_UP))
                        : Outcome.refused(VoucherReason.LENT, "voucher", lent.number(), "register", lent.register()));
    }

    /** Each lending is taken up once, however often it is delivered. */
    static BatchId key(VoucherLent lent) {
        String name = "voucher-taken/" + lent.lending() + "/" + lent.number();
        return new BatchId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hands back what this till took up. */
    static LendVoucher handingBack(VoucherNumber number) {
        Function<VoucherLent, VoucherLent> back = lent -> lent.as(VoucherLent.How.HANDED_BACK);
        return new LendVoucher(
                number,
                (reading, stands) -> stands.filter(lent -> lent.register().equals(Lending.register(reading)))
                        .map(back)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(VoucherReason.NOT_LENT_HERE, "voucher", number)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return VoucherHistory.read(reading, number)
                .then(history -> step.of(reading, Lending.of(reading, number).lent())
                        .map(lent -> Decision.of(reading.times(), List.of(lent)).withKeys(List.of(history.key()))));
    }

    @Override
    public VoucherLent answer(Recorded recorded) {
        return recorded.fact(VoucherLent.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was lent: " + recorded.document()));
    }
}
