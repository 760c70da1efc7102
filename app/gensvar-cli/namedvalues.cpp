// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedvalues.h"

#include "cli.h"
#include "flow/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void declareNamedField(QCommandLineParser &parser)
{
    parser.addOption({u"field"_s, Cli::tr("The dimension: department, touchpoint …"), u"FIELD"_s});
}

base::Result<domain::Dimension> namedField(const Call &call)
{
    const QString name = call.parser.value(u"field"_s);
    const auto field = domain::dimensionNamed(name);
    if (!field || *field == domain::Dimension::Kind) {
        QStringList names;
        for (const domain::Dimension dimension : domain::allDimensions()) {
            if (dimension != domain::Dimension::Kind)
                names.append(domain::dimensionName(dimension));
        }
        if (name.isEmpty())
            return call.wrong(Cli::tr("--field FIELD is missing. It takes one of %1.").arg(names.join(u", "_s)));
        return wrongUsage(Cli::tr("--field takes one of %1, not “%2”.").arg(names.join(u", "_s), name));
    }
    return *field;
}

base::Result<flow::NamedValue> valueNamed(const flow::NamingFlow &naming, domain::Dimension field, const QString &name)
{
    const auto values = naming.values();
    if (!values)
        return base::failure(values);
    const auto shown = [&name](const flow::NamedValue &v) { return v.name == name && v.mergedInto.isNull(); };
    const auto came = [&name](const flow::NamedValue &v) { return v.key == name || v.name == name; };
    auto found = std::find_if(values->begin(), values->end(), shown);
    if (found == values->end())
        found = std::find_if(values->begin(), values->end(), came);
    if (found == values->end())
        return base::failure(flow::code::unknownValue, {QString(domain::dimensionName(field)), name});
    return *found;
}

base::Result<QList<domain::ValueId>> valuesNamed(const flow::NamingFlow &naming, domain::Dimension field,
                                                 const QStringList &names)
{
    QList<domain::ValueId> ids;
    for (const QString &name : names) {
        const auto value = valueNamed(naming, field, name);
        if (!value)
            return base::failure(value);
        ids.append(value->id);
    }
    return ids;
}

void printNaming(Output &out, qint64 change)
{
    if (out.isJson()) {
        out.json().beginObject().name(u"change");
        if (change > 0)
            out.json().value(change);
        else
            out.json().null();
        out.json().endObject();
    } else if (change > 0) {
        out.line(Cli::tr("Done; “undo-change %1” takes it back.").arg(change));
    } else {
        out.line(Cli::tr("It is so already."));
    }
}

} // namespace gensvar::cli
