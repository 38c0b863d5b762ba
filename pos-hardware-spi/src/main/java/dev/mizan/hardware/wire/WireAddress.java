// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a wire leads: {@code tcp:192.0.2.7:9100}, {@code file:/dev/usb/lp0}, {@code serial:/dev/ttyUSB0?baud=9600&bits=7&
 * parity=even}. Beside what the scheme asks for, {@code connect} is how many milliseconds a TCP connection may take and {@code
 * answer} how many a printer has for an answer.
 *
 * @param scheme lower-case letters
 * @param place what the scheme understands; not blank
 * @param options by name, in their order
 */
public record WireAddress(String scheme, String place, Map<String, String> options) {
    public WireAddress {
        if (!scheme.matches("[a-z]+") || place.isBlank()) {
            throw new IllegalArgumentException("not an address: " + scheme + ":" + place);
        }
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Reads an address; text of another form is an {@link IllegalArgumentException} that names it. */
    public static WireAddress of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("an address has the form scheme:place, not " + text);
        }
        String rest = text.substring(colon + 1);
        int question = rest.indexOf('?');
        Map<String, String> options = new LinkedHashMap<>();
        if (question >= 0) {
            for (String option : rest.substring(question + 1).split("&")) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("an option has the form name=value: " + text);
                }
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return new WireAddress(text.substring(0, colon), question < 0 ? rest : rest.substring(0, question), options);
    }

    /** A whole number among the options, or what holds where it is not said. */
    public int number(String option, int otherwise) {
        String value = options.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " is a whole number, not " + value, e);
        }
    }

    /** A word among the options, or what holds where it is not said. */
    public String word(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scheme).append(':').append(place);
        char before = '?';
        for (Map.Entry<String, String> option : options.entrySet()) {
            text.append(before).append(option.getKey()).append('=').append(option.getValue());
            before = '&';
        }
        return text.toString();
    }
}
