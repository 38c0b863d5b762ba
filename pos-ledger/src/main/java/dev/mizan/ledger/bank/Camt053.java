// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.internal.Xml;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.CurrencyMismatch;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Bank statements in the form of ISO 20022, camt.053 of any version: opening ({@code OPBD} or {@code PRCD}) and closing
 * ({@code CLBD}) balance and booked entries. A document type or an entity is refused at sight.
 */
public final class Camt053 {
    private Camt053() {}

    /**
     * All statements of a file, at least one; refused as a whole, with the line, where one can not be read, is in several
     * currencies, or does not add up.
     */
    public static Outcome<List<BankStatement>> read(String xml) {
        try {
            List<BankStatement> all = new ArrayList<>();
            Xml.Element root = BadBankFile.read(xml);
            Xml.Element message = root.find("BkToCstmrStmt")
                    .orElseThrow(() -> new BadBankFile(BankReason.BAD_FILE, root.line(), "no BkToCstmrStmt"));
            for (Xml.Element statement : message.all("Stmt")) {
                Outcome<BankStatement> read = statement(statement);
                if (!read.isDone()) {
                    return read.map(List::of);
                }
                all.add(read.orElseThrow());
            }
            if (all.isEmpty()) {
                throw new BadBankFile(BankReason.BAD_FILE, message.line(), "no statement (Stmt)");
            }
            return Outcome.done(List.copyOf(all));
        } catch (BadBankFile e) {
            return Outcome.refused(e.reason, "line", e.line, "detail", String.valueOf(e.getMessage()));
        }
    }

    private static Outcome<BankStatement> statement(Xml.Element statement) {
        List<BankStatement.Line> lines = new ArrayList<>();
        Money opening = balance(statement, "OPBD", "PRCD");
        Money reached = opening;
        for (Xml.Element entry : statement.all("Ntry")) {
            String status = entry.text("Sts/Cd").isEmpty() ? entry.text("Sts") : entry.text("Sts/Cd");
            if (status.isEmpty() || status.equals("BOOK")) {
                BankStatement.Line line = line(entry);
                reached = reached(reached, line.amount(), entry);
                lines.add(line);
            }
        }
        String iban = statement.text("Acct/Id/IBAN");
        String account = iban.isEmpty() ? statement.text("Acct/Id/Othr/Id") : iban;
        return BankStatement.of(account, opening, lines, balance(statement, "CLBD"));
    }

    private static Money reached(Money before, Money moved, Xml.Element entry) {
        try {
            return before.plus(moved);
        } catch (CurrencyMismatch | ArithmeticException e) {
            throw new BadBankFile(BankReason.BAD_FILE, entry.line(), String.valueOf(e.getMessage()));
        }
    }

    private static Money balance(Xml.Element statement, String... codes) {
        for (Xml.Element balance : statement.all("Bal")) {
            if (List.of(codes).contains(balance.text("Tp/CdOrPrtry/Cd"))) {
                return amount(balance);
            }
        }
        throw new BadBankFile(BankReason.BAD_FILE, statement.line(), "no balance " + String.join(" or ", codes));
    }

    private static BankStatement.Line line(Xml.Element entry) {
        String details = "NtryDtls/TxDtls/";
        String endToEnd = entry.text(details + "Refs/EndToEndId");
        String reference = endToEnd.isEmpty() || endToEnd.equals("NOTPROVIDED") ? entry.text("NtryRef") : endToEnd;
        String remittance = entry.text(details + "RmtInf/Ustrd");
        String text = remittance.isEmpty() ? entry.text("AddtlNtryInf") : remittance;
        String day = entry.text("BookgDt/Dt").isEmpty() ? entry.text("BookgDt/DtTm") : entry.text("BookgDt/Dt");
        try {
            LocalDate booked = LocalDate.parse(day.substring(0, Math.min(10, day.length())));
            Money amount = amount(entry);
            return new BankStatement.Line(booked, amount, reference, text, counterparty(entry, amount));
        } catch (java.time.DateTimeException e) {
            throw new BadBankFile(BankReason.BAD_FILE, entry.line(), "no booking date: \"" + day + "\"");
        }
    }

    /** Who paid it where money came in, and who was paid where it went out. */
    private static String counterparty(Xml.Element entry, Money amount) {
        String account = "NtryDtls/TxDtls/RltdPties/" + (amount.isNegative() ? "CdtrAcct" : "DbtrAcct") + "/Id/";
        String iban = entry.text(account + "IBAN");
        return iban.isEmpty() ? entry.text(account + "Othr/Id") : iban;
    }

    private static Money amount(Xml.Element of) {
        Xml.Element written =
                of.find("Amt").orElseThrow(() -> new BadBankFile(BankReason.BAD_FILE, of.line(), "no amount"));
        try {
            Money amount = Money.of(written.content().strip(), Currency.of(written.attribute("Ccy")));
            return switch (of.text("CdtDbtInd")) {
                case "CRDT" -> amount;
                case "DBIT" -> amount.negated();
                default -> throw new IllegalArgumentException("neither CRDT nor DBIT");
            };
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadBankFile(BankReason.BAD_FILE, written.line(), String.valueOf(e.getMessage()));
        }
    }
}
