// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.course.PaidBill;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/** Scripts of payment operations on account of one bill. */
final class LifecycleCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        Currency currency = worked.has("currency") ? Currency.of(worked.text("currency")) : Currency.SAR;
        JsonNode steps = Case.part(worked.input(), "steps");
        PaymentScript script = new PaymentScript(currency, total(steps, currency), steps);
        ObjectNode expect = Answer.block();
        for (int i = 0; i < steps.size(); i++) {
            Outcome<PaidBill> done = script.step(i, steps.get(i));
            if (done instanceof Refused && !expect.has("rejected")) {
                expect.put("rejected", i);
            }
        }
        tell(script, expect);
        ObjectNode block = Answer.block();
        block.set("expect", expect);
        return Answer.given(block);
    }

    /** The bill is what is first asked for at the terminal, for which cash was left out that was given before. */
    private static Money total(JsonNode steps, Currency currency) {
        Money total = Money.zero(currency);
        for (JsonNode step : steps) {
            if (step.has("amount")) {
                total = total.plus(
                        Money.of(step.get("amount").asText(), currency).max(Money.zero(currency)));
                if (!step.path("op").asText().equals("cash")) {
                    return total;
                }
            }
        }
        return total;
    }

    private static void tell(PaymentScript script, ObjectNode expect) {
        PaidBill bill = script.bill();
        expect.put("captured", bill.captured().toPlainString());
        expect.put("openAuth", bill.openAuthorisation().toPlainString());
        expect.put("refundable", bill.refundable().toPlainString());
        expect.put("refunded", bill.totals().refunds().toPlainString());
        expect.put("paid", bill.paid().toPlainString());
        expect.put("due", bill.due().toPlainString());
        expect.put("mustReverse", bill.mustReverse().toPlainString());
        expect.put("alert", bill.alert());
        expect.put("tenders", bill.tenders());
        expect.put("terminalCalls", script.terminalCalls());
        expect.put("receivableLoss", bill.offlineLoss().toPlainString());
        expect.put("saleStands", bill.due().isZero());
        expect.put("net", bill.totals().net().toPlainString());
        expect.put("sales", bill.totals().sales().toPlainString());
        expect.put("refunds", bill.totals().refunds().toPlainString());
        expect.put("count", bill.totals().count());
        script.difference().ifPresent(it -> expect.put("difference", it.toPlainString()));
        script.balanced().ifPresent(it -> expect.put("balanced", it));
    }
}
