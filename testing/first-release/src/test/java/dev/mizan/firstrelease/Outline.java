// SPDX-License-Identifier: Apache-2.0
package dev.mizan.firstrelease;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.CodeAttribute;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SourceFileAttribute;

/** What a vendor's class can link to: classes without private members and without code, so that they stay small in git. */
final class Outline {
    /** No linker of Java 17 looks at them, and Javassist does not carry their places over when it makes the pool small. */
    private static final List<String> NOT_LINKED = List.of("BootstrapMethods", "PermittedSubclasses", "Record");

    private Outline() {}

    static SortedMap<String, byte[]> of(SortedMap<String, byte[]> classes) throws IOException {
        SortedMap<String, byte[]> outline = new TreeMap<>();
        for (var each : classes.entrySet()) {
            ClassFile file = new ClassFile(new DataInputStream(new ByteArrayInputStream(each.getValue())));
            if (isInside(file)) {
                continue;
            }
            strip(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(new DataOutputStream(bytes));
            outline.put(each.getKey(), bytes.toByteArray());
        }
        return outline;
    }

    /** A private or local class: nobody outside can name it. One of a package is kept: a public one may extend it. */
    private static boolean isInside(ClassFile file) {
        InnerClassesAttribute inner = (InnerClassesAttribute) file.getAttribute(InnerClassesAttribute.tag);
        if (inner == null) {
            return false;
        }
        int at = inner.find(file.getName());
        return at >= 0 && (inner.outerClass(at) == null || (inner.accessFlags(at) & AccessFlag.PRIVATE) != 0);
    }

    @SuppressWarnings("unchecked") // Javassist hands out raw lists
    private static void strip(ClassFile file) {
        List<MethodInfo> methods = file.getMethods();
        methods.removeIf(it -> isHidden(it.getAccessFlags()));
        methods.forEach(it -> it.removeAttribute(CodeAttribute.tag));
        List<FieldInfo> fields = file.getFields();
        fields.removeIf(it -> isHidden(it.getAccessFlags()));
        file.removeAttribute(SourceFileAttribute.tag);
        NOT_LINKED.forEach(file::removeAttribute);
        file.compact();
    }

    private static boolean isHidden(int flags) {
        boolean ofTheCompiler = (flags & AccessFlag.SYNTHETIC) != 0 && (flags & AccessFlag.BRIDGE) == 0;
        return (flags & AccessFlag.PRIVATE) != 0 || ofTheCompiler;
    }
}
