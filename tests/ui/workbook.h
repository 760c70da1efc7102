// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zipof.h"

#include <QByteArrayList>
#include <QList>

#include <utility>

namespace gensvar::uitest {

/// A workbook whose sheets, of a name and a month ("2026-09") each, have two answers: 0 on the 3rd and 10 on the 4th.
inline QByteArray workbookOf(const QList<std::pair<QByteArray, QByteArray>> &sheets)
{
    QByteArray tables;
    for (const auto &[name, month] : sheets) {
        tables += "<table:table table:name=\"" + name + "\">";
        for (const QByteArrayList &row :
             {QByteArrayList{"responded_at", "score"}, {month + "-03", "0"}, {month + "-04", "10"}}) {
            tables += "<table:table-row>";
            for (const QByteArray &cell : row)
                tables +=
                    "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"content.xml",
                         "<?xml version=\"1.0\"?><office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                         "<office:spreadsheet>"
                             + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace gensvar::uitest
