// SPDX-License-Identifier: Apache-2.0
package dev.mizan.firstrelease;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiHasChangeStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a plugin that was compiled against one jar would miss in another, by japicmp. */
final class Comparison {
    /** No linker minds these, but a plugin that implements the type fails when it is called. */
    private static final Set<JApiCompatibilityChangeType> FAILS_WHEN_CALLED = Set.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_TO_CLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE);

    private Comparison() {}

    /** One line for each break; none where all that linked before links now. */
    static List<String> broken(byte[] before, byte[] after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<String> broken = new ArrayList<>();
        for (JApiClass each : new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before, "before", "1"), new JApiCmpArchive(after, "after", "2"))) {
            collect(each.getFullyQualifiedName(), each, each.getCompatibilityChanges().stream(), broken);
            each.getMethods()
                    .forEach(it -> collect(
                            each.getFullyQualifiedName() + "." + it.getName(),
                            it,
                            it.getCompatibilityChanges().stream(),
                            broken));
            each.getConstructors()
                    .forEach(it -> collect(
                            each.getFullyQualifiedName() + " constructor",
                            it,
                            it.getCompatibilityChanges().stream(),
                            broken));
            each.getFields()
                    .forEach(it -> collect(
                            each.getFullyQualifiedName() + "." + it.getName(),
                            it,
                            it.getCompatibilityChanges().stream(),
                            broken));
        }
        return broken;
    }

    private static void collect(
            String place,
            JApiHasChangeStatus element,
            Stream<japicmp.model.JApiCompatibilityChange> changes,
            List<String> broken) {
        changes.filter(it -> !it.isBinaryCompatible() || FAILS_WHEN_CALLED.contains(it.getType()))
                .map(it -> place + ": " + it.getType() + " (" + element.getChangeStatus() + ")")
                .forEach(broken::add);
    }
}
