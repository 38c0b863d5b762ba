// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.bank.PaymentReport.Payment;
import dev.mizan.ledger.bank.PaymentReport.State;
import dev.mizan.ledger.internal.Xml;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bank's report on payments in the form of ISO 20022, pain.002 of any version. A document type or an entity is refused
 * at sight, as is a status code that is not known.
 */
public final class Pain002 {
    private Pain002() {}

    /** Reads a report; refused as a whole, with the line, where it can not be read. */
    public static Outcome<PaymentReport> read(String xml) {
        try {
            Xml.Element root = BadBankFile.read(xml);
            Xml.Element report = root.find("CstmrPmtStsRpt")
                    .orElseThrow(() -> new BadBankFile(BankReason.BAD_FILE, root.line(), "no CstmrPmtStsRpt"));
            Xml.Element original = report.find("OrgnlGrpInfAndSts")
                    .orElseThrow(() -> new BadBankFile(BankReason.BAD_FILE, report.line(), "no OrgnlGrpInfAndSts"));
            Optional<State> group = state(original, "GrpSts");
            List<Payment> payments = new ArrayList<>();
            for (Xml.Element information : report.all("OrgnlPmtInfAndSts")) {
                Optional<State> all = state(information, "PmtInfSts");
                group = all.isPresent() ? all : group;
                for (Xml.Element payment : information.all("TxInfAndSts")) {
                    payments.add(payment(payment));
                }
            }
            return Outcome.done(new PaymentReport(original.text("OrgnlMsgId"), group, payments));
        } catch (BadBankFile e) {
            return Outcome.refused(e.reason, "line", e.line, "detail", String.valueOf(e.getMessage()));
        }
    }

    private static Payment payment(Xml.Element of) {
        State state = state(of, "TxSts")
                .orElseThrow(() -> new BadBankFile(BankReason.BAD_FILE, of.line(), "a payment without a status"));
        String code = of.text("StsRsnInf/Rsn/Cd");
        return new Payment(of.text("OrgnlEndToEndId"), state, code.isEmpty() ? of.text("StsRsnInf/Rsn/Prtry") : code);
    }

    /** The state that a code stands for; a group that is accepted in part says nothing of a single payment. */
    private static Optional<State> state(Xml.Element of, String name) {
        String code = of.text(name);
        return switch (code) {
            case "", "PART" -> Optional.empty();
            case "RCVD", "PDNG", "ACTC", "ACCP", "ACSP", "ACWC", "ACWP" -> Optional.of(State.UNDER_WAY);
            case "ACSC", "ACCC" -> Optional.of(State.DONE);
            case "RJCT", "CANC" -> Optional.of(State.REJECTED);
            default -> throw new BadBankFile(BankReason.BAD_FILE, of.line(), "status " + code);
        };
    }
}
