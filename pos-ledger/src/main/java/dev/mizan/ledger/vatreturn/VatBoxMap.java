// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.internal.TextLines;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of a country's return as data, a line a box:
 *
 * <pre>
 * 1 credit | Standard rated sales | مبيعات بالنسبة الأساسية | 2113? 4110 4130 | 4120 | 2130
 * </pre>
 *
 * number and side, label in both languages, then the accounts of base, adjustments and tax; one that ends in {@code ?} counts
 * where the chart has it. Lines that begin with {@code #} are passed over.
 */
public record VatBoxMap(List<VatBox> boxes) {
    /**
     * The Saudi return on the accounts of the retail chart (form of the Zakat, Tax and Customs Authority, boxes 1 to 11;
     * 6, 12 and 13 to 16 are worked out), with sales by their treatment ({@link dev.mizan.ledger.account.SalesByTreatment}).
     * What is prepaid is declared when it is paid, and of goods of others the commission. A host whose chart tells imported purchases apart adds its accounts.
     */
    public static final String SAUDI_RETAIL = """
            1 credit | Standard rated sales | المبيعات الخاضعة للنسبة الأساسية | 2113? 4140? 4110 4130 | 4120 | 2130
            2 credit | Sales to citizens (health, education) | المبيعات للمواطنين (الصحة والتعليم) | 2162? 4152? | 4162? |
            3 credit | Zero-rated domestic sales | المبيعات المحلية الخاضعة لنسبة الصفر | 2161? 4151? | 4161? |
            4 credit | Exports | الصادرات | 2163? 4153? | 4163? |
            5 credit | Exempt sales | المبيعات المعفاة | 2164? 4154? | 4164? |
            7 debit | Standard rated domestic purchases | المشتريات الخاضعة للنسبة الأساسية | | | 1240
            8 debit | Imports with VAT paid at customs | الاستيرادات الخاضعة للضريبة المدفوعة عند الاستيراد | | |
            9 debit | Imports under the reverse charge | الاستيرادات الخاضعة لآلية الاحتساب العكسي | | |
            10 debit | Zero-rated purchases | المشتريات الخاضعة لنسبة الصفر | | |
            11 debit | Exempt purchases | المشتريات المعفاة | | |
            """;

    public VatBoxMap {
        boxes = List.copyOf(boxes);
    }

    /** Reads a map; refused with the number of the first line that is none or names an account the chart lacks. */
    public static Outcome<VatBoxMap> parse(String text, ChartOfAccounts chart) {
        List<VatBox> boxes = new ArrayList<>();
        List<String> lines = TextLines.of(text);
        for (int line = 0; line < lines.size(); line++) {
            String stripped = lines.get(line).strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                try {
                    boxes.add(box(stripped, chart));
                } catch (IllegalArgumentException e) {
                    return Outcome.refused(
                            LedgerReason.BAD_LINE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
                }
            }
        }
        return Outcome.done(new VatBoxMap(boxes));
    }

    private static VatBox box(String line, ChartOfAccounts chart) {
        String[] part = line.split("\\|", -1);
        String[] head = part[0].strip().split(" +");
        if (part.length != 6 || head.length != 2 || !head[1].matches("debit|credit")) {
            throw new IllegalArgumentException("a box reads: number side | en | ar | base | adjusting | tax");
        }
        return new VatBox(
                head[0],
                Text.of(part[1].strip(), part[2].strip()),
                head[1].equals("debit") ? Side.DEBIT : Side.CREDIT,
                accounts(part[3], chart),
                accounts(part[4], chart),
                accounts(part[5], chart));
    }

    private static List<String> accounts(String codes, ChartOfAccounts chart) {
        List<String> all = new ArrayList<>();
        for (String word : codes.isBlank() ? new String[0] : codes.strip().split(" +")) {
            boolean maybe = word.endsWith("?");
            String code = maybe ? word.substring(0, word.length() - 1) : word;
            if (chart.indexOf(code) >= 0) {
                all.add(code);
            } else if (!maybe) {
                throw new IllegalArgumentException("no account " + code);
            }
        }
        return all;
    }
}
