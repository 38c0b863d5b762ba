// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a Digital Link: the key is the last one in the path that pairs of identifier and value lead up to. */
record LinkParser(DigitalLink.Gtins gtins) {
    private static final String[] SCHEMES = {"https://", "http://", "HTTPS://", "HTTP://"};
    private static final String OF_HOSTS = "-._:[]";
    private static final String OF_URIS = "-._~:/?#[]@!$&'()*+,;=%";

    Outcome<ElementString> parse(String uri) {
        int scheme = schemeLength(uri);
        if (scheme == 0 || uri.length() > ElementString.MAX_LENGTH || !all(uri, 0, uri.length(), OF_URIS)) {
            return Outcome.refused(Gs1Reason.NO_URI, "value", uri);
        }
        String whole = until(uri.substring(scheme), '#');
        int slash = whole.indexOf('/');
        if (slash <= 0 || !all(whole, 0, slash, OF_HOSTS)) {
            return Outcome.refused(Gs1Reason.NO_URI, "value", uri);
        }
        String path = until(whole.substring(slash + 1), '?');
        int query = whole.indexOf('?');
        return path(path, uri)
                .then(found -> query < 0 ? Outcome.done(found) : new LinkQuery(found).read(whole.substring(query + 1)));
    }

    static int schemeLength(String text) {
        for (String scheme : SCHEMES) {
            if (text.startsWith(scheme)) {
                return scheme.length();
            }
        }
        return 0;
    }

    private Outcome<ElementString> path(String path, String uri) {
        String[] words = path.split("/", -1);
        List<Element> elements = new ArrayList<>();
        for (int at = words.length - 2; at >= 0; at -= 2) {
            Outcome<Element> read =
                    ElementParser.element(words[at], full(words[at], UriCoding.decode(words[at + 1], false)));
            if (!(read instanceof Outcome.Done<Element> done)) {
                return AiTable.find(words[at]).isEmpty()
                        ? Outcome.refused(Gs1Reason.NO_KEY, "value", uri)
                        : read.map(none -> null);
            }
            elements.add(done.value());
            if (done.value().ai().isKey()) {
                Collections.reverse(elements);
                return ordered(elements);
            }
        }
        return Outcome.refused(Gs1Reason.NO_KEY, "value", uri);
    }

    private String full(String code, String value) {
        boolean short8to13 = value.length() == 8 || value.length() == 12 || value.length() == 13;
        boolean padded = gtins == DigitalLink.Gtins.ZEROS_LEFT_OUT && code.equals("01") && short8to13;
        return padded ? "0".repeat(14 - value.length()) + value : value;
    }

    private static Outcome<ElementString> ordered(List<Element> elements) {
        ApplicationIdentifier key = elements.get(0).ai();
        List<String> codes =
                elements.stream().skip(1).map(element -> element.ai().code()).toList();
        boolean known = codes.isEmpty() || key.qualifiers().stream().anyMatch(sequence -> follows(codes, sequence));
        return known
                ? Outcome.done(new ElementString(elements))
                : Outcome.refused(Gs1Reason.QUALIFIER_ORDER, "ai", key.code());
    }

    /** Whether codes stand in the order of a sequence, some of it left out. */
    static boolean follows(List<String> codes, List<String> sequence) {
        int at = 0;
        for (String allowed : sequence) {
            if (at < codes.size() && codes.get(at).equals(allowed)) {
                at++;
            }
        }
        return at == codes.size();
    }

    private static String until(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static boolean all(String text, int from, int to, String others) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '~' || !Character.isLetterOrDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
