// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsxparts.h"

#include "read/codes.h"
#include "read/xmlstream.h"

#include <charconv>
#include <map>

namespace gensvar::read {

namespace {

struct Relation
{
    std::string type; // the last part of the type's address, the same in both dialects of the standard
    std::string part;
};
using Relations = std::map<std::string, Relation, std::less<>>;

std::string text(const char *value)
{
    return value != nullptr ? value : std::string();
}

bool isTrue(const char *value)
{
    return value != nullptr && (std::string_view(value) == "1" || std::string_view(value) == "true");
}

int number(const char *value, int otherwise)
{
    const std::string_view digits = value != nullptr ? value : "";
    int parsed = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), parsed);
    return parsed;
}

std::string folderOf(const std::string &part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// A relation's target as the name of a part: absolute, or relative to the folder of the part that has it.
std::string resolved(const std::string &folder, std::string target)
{
    std::replace(target.begin(), target.end(), '\\', '/');
    target = target.starts_with('/') ? target.substr(1) : folder + target;
    std::vector<std::string> steps;
    for (size_t at = 0; at <= target.size();) {
        const size_t end = std::min(target.find('/', at), target.size());
        const std::string step = target.substr(at, end - at);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
        at = end + 1;
    }
    std::string part;
    for (const std::string &step : steps)
        part += (part.empty() ? "" : "/") + step;
    return part;
}

base::Result<Relations> relationsOf(ZipArchive &archive, const std::string &part)
{
    Relations relations;
    const std::string folder = folderOf(part);
    const std::string file = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!archive.contains(file))
        return relations;
    const auto read = visitXml(archive, file, [&](std::string_view name, const XmlAttributes &attributes) {
        if (name != "Relationship" || text(attributes.value("TargetMode")) == "External")
            return;
        const std::string type = text(attributes.value("Type"));
        relations[text(attributes.value("Id"))] = {type.substr(type.rfind('/') + 1),
                                                   resolved(folder, text(attributes.value("Target")))};
    });
    if (!read)
        return base::failure(read);
    return relations;
}

base::Result<std::string> workbookPart(ZipArchive &archive)
{
    const auto relations = relationsOf(archive, {});
    if (!relations)
        return base::failure(relations);
    for (const auto &[id, relation] : *relations) {
        if (relation.type == "officeDocument")
            return relation.part;
    }
    return std::string("xl/workbook.xml");
}

/// Follows the elements of styles.xml: formats by number, and of the cells' formats which number each has.
class StyleVisitor
{
public:
    explicit StyleVisitor(std::vector<NumberKind> &styles)
        : m_styles(styles)
    { }
    void operator()(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "numFmt" && !m_inCells && !m_isPastCells) {
            m_formats[number(attributes.value("numFmtId"), -1)] = numberKind(text(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "cellStyles" || name == "dxfs") {
            m_isPastCells = m_inCells;
            m_inCells = false;
        } else if (name == "xf" && m_inCells && m_styles.size() < maxStyles) {
            const int id = number(attributes.value("numFmtId"), 0);
            const auto own = m_formats.find(id);
            m_styles.push_back(own != m_formats.end() ? own->second : builtinNumberKind(id));
        }
    }

private:
    static constexpr size_t maxStyles = 1'000'000; // Excel stops at 65,490

    std::vector<NumberKind> &m_styles;
    std::map<int, NumberKind> m_formats;
    bool m_inCells = false;
    bool m_isPastCells = false;
};

void addSheet(XlsxParts &parts, const Relations &relations, const XmlAttributes &attributes)
{
    std::string id;
    attributes.each([&](std::string_view name, const char *value) {
        if (name == "id")
            id = value;
    });
    const std::string state = text(attributes.value("state"));
    const auto relation = relations.find(id);
    const bool isKnown = relation != relations.end();
    parts.sheets.append({.name = QString::fromUtf8(attributes.value("name")),
                         .visible = state != "hidden" && state != "veryHidden",
                         .hasRows = isKnown && relation->second.type == "worksheet"});
    parts.sheetParts.push_back(isKnown ? relation->second.part : std::string());
}

} // namespace

base::Result<XlsxParts> readXlsxParts(ZipArchive &archive)
{
    const auto workbook = workbookPart(archive);
    if (!workbook)
        return base::failure(workbook);
    if (workbook->ends_with(".bin"))
        return base::failure(code::formatNotRead, {QStringLiteral("XLSB")});
    if (!archive.contains(*workbook) || workbook->starts_with("word/") || workbook->starts_with("ppt/"))
        return base::failure(code::otherFile, {QStringLiteral("ZIP")});
    const auto relations = relationsOf(archive, *workbook);
    if (!relations)
        return base::failure(relations);
    XlsxParts parts;
    const auto read = visitXml(archive, *workbook, [&](std::string_view name, const XmlAttributes &attributes) {
        if (name == "workbookPr")
            parts.is1904 = isTrue(attributes.value("date1904"));
        else if (name == "sheet")
            addSheet(parts, *relations, attributes);
    });
    if (!read)
        return base::failure(read);
    if (parts.sheets.isEmpty())
        return base::failure(code::damaged, {QString::fromStdString(*workbook)});
    for (const auto &[id, relation] : *relations) {
        if (relation.type == "sharedStrings" && archive.contains(relation.part))
            parts.sharedStrings = relation.part;
        if (relation.type == "styles" && archive.contains(relation.part)) {
            if (const auto styles = visitXml(archive, relation.part, StyleVisitor(parts.styles)); !styles)
                return base::failure(styles);
        }
    }
    return parts;
}

} // namespace gensvar::read
