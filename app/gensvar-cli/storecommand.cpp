// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecommand.h"

#include "flow/keeping.h"
#include "flow/owndomains.h"
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
    return Cli::tr(
        "Tells what the store is, and sets its time zone, how long it keeps what was, and the company's own e-mail "
        "domains.");
}

QStringList StoreCommand::examples() const
{
    return {u"store"_s, u"store --zone Europe/Oslo"_s, u"store --keep-days 30"_s,
            u"store --own-domains example.com,example.se"_s};
}

void StoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"zone"_s, Cli::tr("Count the days in that time zone from now on."), u"ZONE"_s},
        {u"keep-days"_s,
         Cli::tr("Keep rejected rows, and what responses were before an import changed them, for so many days; 90 "
                 "without it. What is older cannot be brought back by undo-import."),
         u"DAYS"_s},
        {u"own-domains"_s,
         Cli::tr(
             "From now on, leave answers from these e-mail domains out of the figures as own staff's; '' for none."),
         u"DOMAIN,…"_s},
    });
}

static void print(Output &out, const flow::StoreInfo &info)
{
    const QString zone = QString::fromUtf8(info.zone.id());
    if (out.isJson()) {
        out.json().beginObject().member(u"store", info.path).member(u"responses", info.responses);
        out.json().member(u"zone", zone).member(u"keep_days", info.keepDays);
        out.json().member(u"own_domains", info.ownDomains).endObject();
        return;
    }
    out.line(info.path);
    out.line(Cli::tr("Responses: %1. Days in %2.").arg(out.language().number(info.responses), zone));
    if (!info.ownDomains.isEmpty())
        out.line(Cli::tr("Own e-mail domains: %1.").arg(info.ownDomains.join(u", "_s)));
}

static base::Result<QStringList> ownDomains(const Call &call)
{
    QStringList domains;
    for (const QString &part : call.parser.value(u"own-domains"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString domain = part.trimmed();
        if (!flow::isEmailDomain(domain))
            return wrongUsage(Cli::tr("--own-domains takes e-mail domains such as example.com, not “%1”.").arg(domain));
        domains.append(domain);
    }
    return domains;
}

base::Result<Exit> StoreCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const bool rezone = call.parser.isSet(u"zone"_s);
    const auto keepDays = call.number(u"keep-days"_s, 0, 1, 36'525);
    if (!keepDays)
        return base::failure(keepDays);
    const bool tellsDomains = call.parser.isSet(u"own-domains"_s);
    const auto domains = ownDomains(call);
    if (!domains)
        return base::failure(domains);
    auto store =
        openStore(call, rezone || tellsDomains || *keepDays > 0 ? flow::OpenMode::Write : flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    if (*keepDays > 0) {
        if (const auto kept = flow::keepFor(**store, int(*keepDays)); !kept)
            return base::failure(kept);
    }
    if (tellsDomains) {
        if (const auto set = flow::setOwnDomains(**store, *domains); !set)
            return base::failure(set);
    }
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
    const auto info = (*store)->info();
    if (!info)
        return base::failure(info);
    print(call.out, *info);
    return Exit::Done;
}

} // namespace gensvar::cli
