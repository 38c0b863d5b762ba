// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import java.util.Map;

/** The code tables of ESC t as Epson numbers them. */
final class EpsonTables {
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(-1, "US-ASCII"),
            Map.entry(0, "IBM437"),
            Map.entry(2, "IBM850"),
            Map.entry(3, "IBM860"),
            Map.entry(4, "IBM863"),
            Map.entry(5, "IBM865"),
            Map.entry(13, "IBM857"),
            Map.entry(14, "x-IBM737"),
            Map.entry(15, "ISO-8859-7"),
            Map.entry(16, "windows-1252"),
            Map.entry(17, "IBM866"),
            Map.entry(18, "IBM852"),
            Map.entry(19, "IBM00858"),
            Map.entry(32, "IBM720"),
            Map.entry(33, "IBM775"),
            Map.entry(34, "IBM855"),
            Map.entry(35, "IBM861"),
            Map.entry(36, "IBM862"),
            Map.entry(37, "IBM864"),
            Map.entry(38, "IBM869"),
            Map.entry(39, "ISO-8859-2"),
            Map.entry(40, "ISO-8859-15"),
            Map.entry(44, "IBM1125"),
            Map.entry(45, "windows-1250"),
            Map.entry(46, "windows-1251"),
            Map.entry(47, "windows-1253"),
            Map.entry(48, "windows-1254"),
            Map.entry(49, "windows-1255"),
            Map.entry(50, "windows-1256"),
            Map.entry(51, "windows-1257"),
            Map.entry(52, "windows-1258"),
            Map.entry(53, "KZ-1048"));

    private EpsonTables() {}

    static CodeTable table(int number) {
        String charset = CHARSETS.get(number);
        if (charset == null) {
            throw new IllegalArgumentException("no charset for code table " + number);
        }
        return CodeTable.of(Math.max(0, number), charset);
    }
}
