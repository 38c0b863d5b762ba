// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.internal.CsvRows;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A chart of accounts as a table, in and out. One row a group, with an empty {@code group} and its {@link Section} as its type;
 * one row an account, with the code of its group. Groups may stand behind their accounts.
 *
 * <pre>
 * code,name_en,name_ar,type,group,control,contra,roles,vat_box
 * 11,Cash,النقد,CASH,,,,,
 * 1110,Cash drawers,نقدية الأدراج,CASH,11,,,tender/cash,
 * 2130,Output VAT,ضريبة المخرجات,CURRENT_LIABILITIES,21,yes,,output-vat,1 tax
 * </pre>
 *
 * {@code control} and {@code contra} are {@code yes} or empty; roles are parted by blanks. The box of the VAT return that an
 * account is in is kept beside the chart: {@code 1 base}, {@code 1 back} for returns, or {@code 1 tax}.
 */
public final class ChartCsv {
    private static final List<String> HEAD =
            List.of("code", "name_en", "name_ar", "type", "group", "control", "contra", "roles", "vat_box");

    private final Currency currency;
    private final Map<String, AccountGroup> groups = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();
    private final SortedMap<String, String> boxes = new TreeMap<>();

    private ChartCsv(Currency currency) {
        this.currency = currency;
    }

    /**
     * A chart that was read.
     *
     * @param boxes the box of the VAT return by the code of the account, as it was written
     */
    public record Read(AccountsDefined chart, SortedMap<String, String> boxes) {
        public Read {
            boxes = Collections.unmodifiableSortedMap(new TreeMap<>(boxes));
        }

        /**
         * The map of the VAT return with these accounts in its boxes; refused where an account is in a box that the form does not
         * have.
         *
         * @param form lines as {@code VatBoxMap} reads them, whose numbers, sides and words are kept
         */
        public Outcome<String> boxes(String form) {
            StringBuilder out = new StringBuilder();
            Set<String> known = new HashSet<>();
            for (String line : form.lines().filter(it -> !it.isBlank()).toList()) {
                String[] part = line.split("\\|", -1);
                String number = part[0].strip().split(" ", 2)[0];
                known.add(number);
                out.append(part[0]).append('|').append(part[1]).append('|').append(part[2]);
                for (String what : List.of("base", "back", "tax")) {
                    out.append("| ")
                            .append(String.join(" ", in(number + " " + what)))
                            .append(' ');
                }
                out.append('\n');
            }
            for (Map.Entry<String, String> box : boxes.entrySet()) {
                String number = box.getValue().split(" ", 2)[0];
                if (!known.contains(number)) {
                    return Outcome.refused(LedgerReason.UNKNOWN_BOX, "account", box.getKey(), "box", number);
                }
            }
            return Outcome.done(out.toString());
        }

        private List<String> in(String box) {
            return boxes.entrySet().stream()
                    .filter(it -> it.getValue().equals(box))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String column;

        BadCell(CsvRows.Row row, String column, String detail) {
            super(detail);
            this.line = row.line();
            this.column = column;
        }
    }

    /** Reads a chart whose accounts are all kept in one currency; refused with line and column of the first wrong cell. */
    public static Outcome<Read> read(String csv, Currency currency) {
        try {
            List<CsvRows.Row> rows = CsvRows.read(csv);
            if (rows.isEmpty() || !rows.get(0).cells().equals(HEAD)) {
                return bad(1, "code", "the headings are " + String.join(",", HEAD));
            }
            return Outcome.done(new ChartCsv(currency).read(rows.subList(1, rows.size())));
        } catch (CsvRows.Bad e) {
            return bad(e.line(), "", String.valueOf(e.getMessage()));
        } catch (BadCell e) {
            return bad(e.line, e.column, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome<Read> bad(int line, String column, String detail) {
        return Outcome.refused(LedgerReason.BAD_CELL, "line", line, "column", column, "detail", detail);
    }

    private Read read(List<CsvRows.Row> rows) {
        List<CsvRows.Row> whole = rows.stream().filter(row -> !row.isBlank()).toList();
        for (CsvRows.Row row : whole) {
            if (row.cells().size() != HEAD.size()) {
                throw new BadCell(row, "code", row.cells().size() + " cells, not " + HEAD.size());
            }
            if (cell(row, "group").isEmpty()) {
                group(row);
            }
        }
        whole.stream().filter(row -> !cell(row, "group").isEmpty()).forEach(this::account);
        return new Read(
                new AccountsDefined(List.copyOf(groups.values()), List.copyOf(accounts.values()), roles), boxes);
    }

    private static String cell(CsvRows.Row row, String column) {
        return row.cells().get(HEAD.indexOf(column)).strip();
    }

    private void group(CsvRows.Row row) {
        for (String column : HEAD.subList(5, HEAD.size())) {
            if (!cell(row, column).isEmpty()) {
                throw new BadCell(row, column, "a group has none; an account names its group");
            }
        }
        AccountGroup group = made(row, "code", () -> new AccountGroup(cell(row, "code"), name(row), section(row)));
        if (groups.put(group.code(), group) != null) {
            throw new BadCell(row, "code", "the group " + group.code() + " is here twice");
        }
    }

    private void account(CsvRows.Row row) {
        AccountGroup group = groups.get(cell(row, "group"));
        if (group == null) {
            throw new BadCell(row, "group", "no group has the code " + cell(row, "group"));
        }
        if (section(row) != group.section()) {
            throw new BadCell(row, "type", "its group " + group.code() + " is of " + group.section());
        }
        Side own = group.section().type().normal();
        Side other = own == Side.DEBIT ? Side.CREDIT : Side.DEBIT;
        Side normal = flag(row, "contra") ? other : own;
        boolean control = flag(row, "control");
        Account account =
                made(row, "code", () -> new Account(cell(row, "code"), name(row), group, normal, control, currency));
        if (accounts.put(account.code(), account) != null) {
            throw new BadCell(row, "code", "the account " + account.code() + " is here twice");
        }
        for (String role : cell(row, "roles").split(" +")) {
            if (!role.isEmpty()) {
                roles.add(made(row, "roles", () -> role(role, account)));
            }
        }
        if (!cell(row, "vat_box").isEmpty()) {
            if (!cell(row, "vat_box").matches("[0-9.]{1,8} (base|back|tax)")) {
                throw new BadCell(row, "vat_box", "a box is written \"1 base\", \"1 back\" or \"1 tax\"");
            }
            boxes.put(account.code(), cell(row, "vat_box"));
        }
    }

    private RoleAssignment role(String written, Account account) {
        String[] part = written.split("/", 2);
        AccountRole role = new AccountRole(part[0]);
        String kind = part.length == 2 ? part[1] : "";
        if (roles.stream().anyMatch(it -> it.role().equals(role) && it.kind().equals(kind))) {
            throw new IllegalArgumentException(written + " is played by another account");
        }
        return new RoleAssignment(role, kind, Dimensions.NONE, account.code());
    }

    private static <T> T made(CsvRows.Row row, String column, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new BadCell(row, column, String.valueOf(e.getMessage()));
        }
    }

    private static Text name(CsvRows.Row row) {
        if (cell(row, "name_en").isEmpty()) {
            throw new BadCell(row, "name_en", "a name is wanted");
        }
        if (cell(row, "name_ar").isEmpty()) {
            throw new BadCell(row, "name_ar", "a name is wanted");
        }
        return Text.of(cell(row, "name_en"), cell(row, "name_ar"));
    }

    private static Section section(CsvRows.Row row) {
        String written = cell(row, "type").toUpperCase(Locale.ROOT);
        for (Section section : Section.values()) {
            if (section.name().equals(written)) {
                return section;
            }
        }
        throw new BadCell(row, "type", "no type is called \"" + cell(row, "type") + "\"");
    }

    private static boolean flag(CsvRows.Row row, String column) {
        String written = cell(row, column).toLowerCase(Locale.ROOT);
        if (!written.isEmpty() && !written.equals("yes")) {
            throw new BadCell(row, column, "yes or nothing is wanted, not \"" + written + "\"");
        }
        return !written.isEmpty();
    }

    /** Writes a chart; read again it is the same. Roles of one store or till alone are no part of it. */
    public static String write(AccountsDefined chart, Map<String, String> boxes) {
        StringBuilder out = new StringBuilder();
        CsvRows.write(HEAD, out);
        for (AccountGroup group : chart.groups()) {
            CsvRows.write(row(group.code(), group.name(), group.section(), List.of("", "", "", "", "")), out);
        }
        for (Account account : chart.accounts()) {
            String roles = chart.roles().stream()
                    .filter(it ->
                            it.account().equals(account.code()) && it.where().equals(Dimensions.NONE))
                    .map(it -> RoleAssignment.label(it.role(), it.kind()))
                    .collect(Collectors.joining(" "));
            List<String> rest = List.of(
                    account.group().code(),
                    account.control() ? "yes" : "",
                    account.normal() == account.type().normal() ? "" : "yes",
                    roles,
                    boxes.getOrDefault(account.code(), ""));
            CsvRows.write(row(account.code(), account.name(), account.group().section(), rest), out);
        }
        return out.toString();
    }

    private static List<String> row(String code, Text name, Section section, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(code, name.en(), name.ar(), section.name()));
        cells.addAll(rest);
        return cells;
    }
}
