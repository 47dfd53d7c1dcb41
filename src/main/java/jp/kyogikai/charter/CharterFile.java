package jp.kyogikai.charter;

import java.util.List;
import java.util.Map;

/** Reads the file in which an office describes its council; the name of the file is the id of the council (要綱設定ファイル). */
public final class CharterFile {

    private CharterFile() {}

    /** The council, or {@link CharterFaults} with every fault of the file; never a part of a council. */
    public static Council read(String fileName, String yaml) {
        return examine(fileName, yaml).orRaise();
    }

    /** Every fault of the file, warnings too; none where the file is in order. */
    public static List<Fault> lint(String fileName, String yaml) {
        return examine(fileName, yaml).faults();
    }

    /** Every fault of files that are used together, by their names and as they lie on a disk, whatever bytes they hold. */
    public static List<Fault> lint(Map<String, byte[]> files) {
        var sources = files.entrySet().stream()
                .map(file -> new CharterSource(file.getKey(), file.getValue()))
                .toList();
        return CharterShelf.read(sources).faults();
    }

    /** The id of the council that a file of that name describes, also where the name is not as it should be. */
    public static String council(String fileName) {
        return CharterName.council(fileName);
    }

    static Reading examine(String fileName, String yaml) {
        var faults = new FaultList(fileName);
        var name = CharterName.of(fileName);
        if (name.isEmpty()) {
            faults.error(
                    1,
                    "ファイル名「" + fileName + "」は使えません。",
                    "英小文字で始まる、英小文字と数字の20字以内に「.yaml」を付けた名前にしてください。別の日から施行する版は「kisarazu@2027-04-01.yaml」のように日付を加えます。使わないファイルは、別のフォルダーへ移してください。");
            return Reading.of(null, faults);
        }
        return new YamlText(faults)
                .compose(yaml)
                .map(top -> new CouncilReader(name.get(), top).read())
                .map(council -> Reading.of(council, faults))
                .orElseGet(() -> Reading.of(null, faults));
    }
}
