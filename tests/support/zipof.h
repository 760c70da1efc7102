// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QtEndian>

namespace gensvar::test {

/// Names and contents, in order.
using Parts = QList<QPair<QByteArray, QByteArray>>;

template <typename T> void appendNumber(QByteArray &to, T number)
{
    const T little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// A ZIP archive with its parts stored as they are.
inline QByteArray zipOf(const Parts &parts)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        QByteArray fields; // what the local and the central header share
        appendNumber<quint16>(fields, 20);
        appendNumber<quint16>(fields, 0x0800); // names are UTF-8
        appendNumber<quint16>(fields, 0);      // stored
        appendNumber<quint32>(fields, 0x21 << 16);
        appendNumber<quint32>(fields, crc32(content));
        appendNumber<quint32>(fields, quint32(content.size()));
        appendNumber<quint32>(fields, quint32(content.size()));
        appendNumber<quint16>(fields, quint16(name.size()));
        appendNumber<quint16>(fields, 0);
        directory += QByteArray("PK\x01\x02", 4);
        appendNumber<quint16>(directory, 20);
        directory += fields + QByteArray(10, '\0');
        appendNumber<quint32>(directory, quint32(zip.size()));
        directory += name;
        zip += QByteArray("PK\x03\x04", 4) + fields + name + content;
    }
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    appendNumber<quint16>(end, quint16(parts.size()));
    appendNumber<quint16>(end, quint16(parts.size()));
    appendNumber<quint32>(end, quint32(directory.size()));
    appendNumber<quint32>(end, quint32(zip.size()));
    appendNumber<quint16>(end, 0);
    return zip + directory + end;
}

/// An XLSX of one sheet: the rows inside sheetData, the items of the shared texts, the formats inside styleSheet.
struct XlsxText
{
    QByteArray rows;
    QByteArray shared{};
    QByteArray styles{};
    QByteArray workbook = "<workbookPr/>"; ///< before the sheets
    QByteArray sheets = "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray behind{}; ///< the rows

    /// Of its fields in their order, as many as there are.
    [[nodiscard]] static XlsxText fromParts(const QList<QByteArray> &fields)
    {
        XlsxText text{.rows = fields.value(0), .shared = fields.value(1), .styles = fields.value(2)};
        if (fields.size() > 3)
            text.workbook = fields[3];
        if (fields.size() > 4)
            text.sheets = fields[4];
        return text;
    }

    [[nodiscard]] Parts parts() const
    {
        const QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        const QByteArray space("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        const QByteArray relation("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        const auto related = [&](const char *id, const char *type, const char *target) -> QByteArray {
            return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relation + "/" + type + "\" Target=\""
                + target + "\"/>";
        };
        const auto relations = [&](const QByteArray &all) -> QByteArray {
            return xml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
        };
        return {{"_rels/.rels", relations(related("rId1", "officeDocument", "xl/workbook.xml"))},
                {"xl/workbook.xml",
                 xml + "<workbook " + space + " xmlns:r=\"" + relation + "\">" + workbook + "<sheets>" + sheets
                     + "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 relations(related("rId1", "worksheet", "worksheets/sheet1.xml")
                           + related("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                           + related("rId3", "chartsheet", "chartsheets/sheet1.xml")
                           + related("rId8", "sharedStrings", "sharedStrings.xml")
                           + related("rId9", "styles", "styles.xml"))},
                {"xl/sharedStrings.xml", xml + "<sst " + space + ">" + shared + "</sst>"},
                {"xl/styles.xml", xml + "<styleSheet " + space + ">" + styles + "</styleSheet>"},
                {"xl/worksheets/sheet1.xml",
                 xml + "<worksheet " + space + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>"},
                {"xl/worksheets/sheet2.xml",
                 xml + "<worksheet " + space + "><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"}};
    }
};

/// An ODS: what stands inside office:spreadsheet, and the automatic styles.
inline Parts odsParts(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray space("urn:oasis:names:tc:opendocument:xmlns:");
    QByteArray content("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content");
    for (const char *prefix : {"office", "table", "text", "style", "draw"})
        content += QByteArray(" xmlns:") + prefix + "=\"" + space + prefix + ":1.0\"";
    content += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
               "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}};
}

} // namespace gensvar::test
