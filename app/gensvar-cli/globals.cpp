// SPDX-License-Identifier: GPL-3.0-or-later
#include "globals.h"

#include "cli.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString defaultStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/gensvar/programme.gensvar"_L1;
}

void declareGlobals(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"store"_s,
         Cli::tr("The store to work on. Without it: the environment's GENSVAR_STORE, else %1.").arg(defaultStore()),
         u"FILE"_s},
        {u"as"_s, Cli::tr("Who acts, for the log. Without it: the environment's GENSVAR_USER."), u"NAME"_s},
        {u"json"_s, Cli::tr("Print one JSON document instead of text.")},
        {{u"h"_s, u"help"_s}, Cli::tr("Show this help.")},
        {u"version"_s, Cli::tr("Show the version.")},
    });
}

base::Result<Globals> readGlobals(const QCommandLineParser &before, const QCommandLineParser &after)
{
    const auto told = [&](const QString &option, const char *variable) {
        for (const QCommandLineParser *parser : {&after, &before}) {
            if (parser->isSet(option))
                return parser->value(option);
        }
        return qEnvironmentVariable(variable);
    };
    Globals globals;
    globals.json = before.isSet(u"json"_s) || after.isSet(u"json"_s);
    globals.store = told(u"store"_s, "GENSVAR_STORE");
    if (globals.store.isEmpty() && (before.isSet(u"store"_s) || after.isSet(u"store"_s)))
        return wrongUsage(Cli::tr("--store needs the name of a file."));
    if (globals.store.isEmpty())
        globals.store = defaultStore();
    globals.actor = told(u"as"_s, "GENSVAR_USER");
    if (before.isSet(u"zone"_s)) {
        const auto zone = zoneNamed(before.value(u"zone"_s));
        if (!zone)
            return base::failure(zone);
        globals.storeZone = *zone;
    }
    return globals;
}

base::Result<QTimeZone> zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    // Any word is a valid zone to QTimeZone, as a rule of POSIX without hours.
    if (!zone.isValid() || !QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
        return wrongUsage(Cli::tr("“%1” is no time zone; zones have names such as Europe/Stockholm.").arg(name));
    return zone;
}

} // namespace gensvar::cli
