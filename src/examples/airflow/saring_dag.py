"""Nightly run of Saring: clean, then verify. To be copied into the DAG folder of Airflow 2.4 or newer."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowException, AirflowSkipException
from airflow.operators.bash import BashOperator
from airflow.operators.python import PythonOperator

import subprocess

SARING = ["java", "-Xmx1g", "-jar", "/opt/saring/saring.jar"]
DEFINITION = "/etc/saring/berita.yaml"
LOCKED, HELD = 4, 5


def run():
    """Runs Saring; another run at work or an output on hold skips the day instead of failing it."""
    code = subprocess.run([*SARING, "run", DEFINITION], check=False).returncode
    if code in (LOCKED, HELD):
        raise AirflowSkipException(f"saring ended with exit code {code}")
    if code != 0:
        raise AirflowException(f"saring ended with exit code {code}")


with DAG(
    dag_id="saring",
    description="Raw news text to clean datasets",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=10)},
) as dag:
    clean = PythonOperator(task_id="run", python_callable=run)
    verify = BashOperator(
        task_id="verify",
        bash_command=f"{' '.join(SARING)} verify --definition {DEFINITION}",
    )
    clean >> verify
