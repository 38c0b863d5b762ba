// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charsets of printers that a JVM has not: ASCII, and a table of what is beyond it. */
final class PrinterCharset extends Charset {
    private static final char NONE = '\uFFFD';
    private static final String ASCII =
            IntStream.range(0, 0x80).mapToObj(Character::toString).collect(Collectors.joining());

    /** Arabic of DOS, table 32. */
    private static final String ARABIC =
            "\u0080\u0081\u00E9\u00E2\u0084\u00E0\u0086\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u008D\u008E\u008F"
                    + "\u0090\u0651\u0652\u00F4\u00A4\u0640\u00FB\u00F9\u0621\u0622\u0623\u0624\u00A3\u0625\u0626\u0627"
                    + "\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u00AB\u00BB"
                    + "\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510"
                    + "\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567"
                    + "\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580"
                    + "\u0636\u0637\u0638\u0639\u063A\u0641\u00B5\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
                    + "\u2261\u064B\u064C\u064D\u064E\u064F\u0650\u2248\u00B0\u2219\u00B7\u221A\u207F\u00B2\u25A0\u00A0";

    /** Ukrainian of DOS, table 44. */
    private static final String UKRAINIAN =
            "\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041A\u041B\u041C\u041D\u041E\u041F"
                    + "\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042A\u042B\u042C\u042D\u042E\u042F"
                    + "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
                    + "\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510"
                    + "\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567"
                    + "\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580"
                    + "\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F"
                    + "\u0401\u0451\u0490\u0491\u0404\u0454\u0406\u0456\u0407\u0457\u00B7\u221A\u2116\u00A4\u25A0\u00A0";

    /** Kazakh of Windows, table 53. */
    private static final String KAZAKH =
            "\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u049A\u04BA\u040F"
                    + "\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u049B\u04BB\u045F"
                    + "\u00A0\u04B0\u04B1\u04D8\u00A4\u04E8\u00A6\u00A7\u0401\u00A9\u0492\u00AB\u00AC\u00AD\u00AE\u04AE"
                    + "\u00B0\u00B1\u0406\u0456\u04E9\u00B5\u00B6\u00B7\u0451\u2116\u0493\u00BB\u04D9\u04A2\u04A3\u04AF"
                    + "\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041A\u041B\u041C\u041D\u041E\u041F"
                    + "\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042A\u042B\u042C\u042D\u042E\u042F"
                    + "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
                    + "\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F";

    /** Of each byte the character. */
    private final String table;

    private PrinterCharset(String name, String beyondAscii) {
        super(name, new String[0]);
        this.table = ASCII + beyondAscii;
    }

    /** The one of this name, if it is one of these. */
    static Optional<Charset> named(String name) {
        return switch (name) {
            case "IBM720" -> Optional.of(new PrinterCharset(name, ARABIC));
            case "IBM1125" -> Optional.of(new PrinterCharset(name, UKRAINIAN));
            case "KZ-1048" -> Optional.of(new PrinterCharset(name, KAZAKH));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII") || equals(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new FromTable(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new ToTable(this);
    }

    private static final class FromTable extends CharsetDecoder {
        private final String table;

        FromTable(PrinterCharset charset) {
            super(charset, 1, 1);
            table = charset.table;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                char c = table.charAt(in.get(in.position()) & 0xFF);
                if (c == NONE) {
                    return CoderResult.unmappableForLength(1);
                }
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                in.get();
                out.put(c);
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class ToTable extends CharsetEncoder {
        private final String table;

        ToTable(PrinterCharset charset) {
            super(charset, 1, 1);
            table = charset.table;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                char c = in.get(in.position());
                int b = c == NONE ? -1 : table.indexOf(c);
                if (b < 0) {
                    return CoderResult.unmappableForLength(1);
                }
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                in.get();
                out.put((byte) b);
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
