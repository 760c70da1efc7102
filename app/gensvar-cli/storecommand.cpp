// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecommand.h"

#include "flow/zoneflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString StoreCommand::name() const
{
    return u"store"_s;
}

QString StoreCommand::summary() const
{
    return Cli::tr("Tells what the store is, and gives it another time zone.");
}

QStringList StoreCommand::examples() const
{
    return {u"store"_s, u"store --zone Europe/Oslo"_s};
}

void StoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"zone"_s, Cli::tr("Count the days in that time zone from now on."), u"ZONE"_s});
}

static void print(Output &out, const flow::StoreInfo &info)
{
    const QString zone = QString::fromUtf8(info.zone.id());
    if (out.isJson()) {
        out.json().beginObject().member(u"store", info.path).member(u"responses", info.responses);
        out.json().member(u"zone", zone).endObject();
        return;
    }
    out.line(info.path);
    out.line(Cli::tr("Responses: %1. Days in %2.").arg(out.language().number(info.responses), zone));
}

base::Result<Exit> StoreCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const bool rezone = call.parser.isSet(u"zone"_s);
    auto store = openStore(call, rezone ? flow::OpenMode::Write : flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    if (rezone) {
        const auto zone = zoneNamed(call.parser.value(u"zone"_s));
        if (!zone)
            return base::failure(zone);
        if (const auto moved = flow::moveToZone(**store, *zone, call.cancel, call.out.progress()); !moved)
            return base::failure(moved);
        store->reset(); // its zone is read as it is opened
        store = openStore(call, flow::OpenMode::Read);
        if (!store)
            return base::failure(store);
    }
    print(call.out, (*store)->info());
    return Exit::Done;
}

} // namespace gensvar::cli
